import https from 'node:https';


export function accountOf(agent: https.Agent, id: string): void {
  https.get(`https://bank.example/accounts/${id}`, { agent });
}
