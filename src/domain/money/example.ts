/** A loss that really happens with the operator, computed here and not remembered. */
export function example(operator: string): string {
  switch (operator) {
    case '-':
      return `0.3 - 0.1 is ${0.3 - 0.1}`;
    case '*':
      return `1.1 * 3 is ${1.1 * 3}`;
    case '/':
      return `4.35 / 0.01 is ${4.35 / 0.01}`;
    case '%':
      return `0.3 % 0.1 is ${0.3 % 0.1}`;
    default:
      return `0.1 + 0.2 is ${0.1 + 0.2}`;
  }
}
