/** Clients of language models: the key of the account. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].apiKey', role: 'key' }] } as const;

const model: Model = {
  module: 'openai',
  aliases: ['@anthropic-ai/sdk', '@google/generative-ai', 'groq-sdk'],
  defaultExport: 'OpenAI',
  functions: {
    OpenAI: key,
    Configuration: key,
    Anthropic: key,
    GoogleGenerativeAI: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
