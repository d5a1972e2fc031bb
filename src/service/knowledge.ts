/** Everything the engine is given: the rules, what libraries do, what names mean. */
import type { Knowledge } from '../engine';

export const KNOWLEDGE: Knowledge = { rules: [], models: [], recognisers: [] };
