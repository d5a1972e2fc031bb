/** @actions/github: of the event that starts a workflow, what anybody writes who opens an issue or a pull request. */
import type { Field, Model } from '../engine/model';

const WRITTEN = ['pull_request.title', 'pull_request.body', 'pull_request.head.ref', 'issue.title', 'issue.body', 'comment.body', 'head_commit.message'];

const model: Model = {
  module: '@actions/github',
  fields: Object.fromEntries(WRITTEN.map((way): [string, Field] => [`context.payload.${way}`, { generates: ['untrusted'] }])),
};

export default model;
