/** "Suppress … with a reason": asks for the reason, then for owner and last day, and writes the comment. */
import { Position, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { SUPPRESSION_REQUEST, type SuppressArguments, type SuppressionDemands, type SuppressionParams, type SuppressionReply } from '../protocol';
import { NOT_RUNNING } from './long-request';
import { ask } from './question';
import type { ServerSession } from './server-session';
import { dayOf, ownerAndUntil, ownerAndUntilFault, reasonFault } from './suppression-answers';

export async function suppress(server: ServerSession, argument: unknown): Promise<void> {
  const { uri, ruleId, fingerprint, demands } = argument as SuppressArguments;
  const about = { title: `Suppress ${ruleId}`, totalSteps: 2 };
  const reason = await ask({
    ...about,
    step: 1,
    prompt: 'Why is this right as it stands? The reason is written into the code.',
    placeholder: "The partner's old interface takes nothing else, and TLS protects it",
    fault: reasonFault,
  });
  if (reason === undefined) return;
  const more = await ask({
    ...about,
    step: 2,
    prompt: wanted(demands),
    placeholder: 'payments-team, 2027-01-31',
    fault: (answer) => ownerAndUntilFault(answer, demands, dayOf(new Date())),
  });
  if (more === undefined) return;
  await write(server, { uri, ruleId, fingerprint, reason, ...ownerAndUntil(more) });
}

function wanted({ owner, until }: SuppressionDemands): string {
  if (owner && until) return 'Who answers for it, and the last day on which it holds.';
  if (owner) return 'Who answers for it, and, if you like, the last day on which it holds.';
  if (until) return 'The last day on which it holds, and, if you like, who answers for it.';
  return 'If you like: who answers for it, the last day on which it holds, or both. Enter goes on without.';
}

async function write(server: ServerSession, asked: SuppressionParams): Promise<void> {
  const client = await server.running();
  if (!client) return tell(NOT_RUNNING);
  const { edit } = await client.sendRequest<SuppressionReply>(SUPPRESSION_REQUEST, asked);
  if (!edit) return tell(`${asked.ruleId} is found there no longer, and nothing was suppressed.`);
  const document = await workspace.openTextDocument(Uri.parse(asked.uri));
  const change = new WorkspaceEdit();
  change.insert(document.uri, new Position(edit.at.line, edit.at.character), edit.text);
  const isWritten = document.version === edit.version && (await workspace.applyEdit(change));
  if (!isWritten) tell('the text has changed meanwhile, and nothing was suppressed. Try again.');
}

function tell(message: string): void {
  void window.showWarningMessage(`Centinel: ${message}`);
}
