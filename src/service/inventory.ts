/** The engine's knowledge for an inventory: the same libraries and names, and one rule that lists what is used. */
import { INVENTORY } from '../domain/inventory/rule';
import type { Knowledge } from '../engine';
import { KNOWLEDGE } from './knowledge';

export const INVENTORY_KNOWLEDGE: Knowledge = { ...KNOWLEDGE, rules: [INVENTORY] };
