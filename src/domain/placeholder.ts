/** What stands in the place of a secret: texts to be replaced, and the runs of characters that fill a form or an example. */

const PLACEHOLDER =
  /^(?:x+|\*+|\.+|-+|0+|1+|change[-_ ]?(?:me|it).*|replace[-_ ]?.*|todo.*|fixme.*|tbd|none|null|undefined|true|false|n\/?a|required|optional|hidden|redacted|empty|example.*|sample.*|dummy.*|placeholder.*|fake.*|foo|bar|baz|abc-?123|your[-_ ].*|my[-_ ].*[-_ ]here(?:[-_ ]?\d)?|insert[-_ ].*|<.*>|\[.*\]|\{\{?.*\}\}?|[$#]\{.*|%.*%|\$[A-Z0-9_]+|!(?:Ref|Sub|GetAtt)\b.*|process\.env.*|env[.:].*)$/i;

/** In capitals it is said to whoever reads it, wherever it stands: `-- COOKIE SECRET; CHANGE ME --`. */
const TO_CHANGE = /(?:^|[^A-Za-z])(?:CHANGE|REPLACE)[-_ ](?:ME|THIS|IT)(?:[^A-Za-z]|$)/;

export function isPlaceholder(value: string): boolean {
  return value.trim() === '' || PLACEHOLDER.test(value.trim()) || TO_CHANGE.test(value) || /\.{3}|…|xxxx|\*{3}|•{3}|<[a-z _-]+>/i.test(value);
}

/** The same few characters, or a run such as 1234567890abcdef: made up to fill a place. */
export function isFiller(value: string): boolean {
  const body = value.replace(/^[A-Za-z]+_(?:live|test)_/, '');
  return new Set(body.toLowerCase()).size < 5 || /x{6}|0{8}|example|your|abcdefghij|1234567890ab|0123456789|123456789a/i.test(body);
}
