/** Everything the engine is given: the rules, what libraries do, what names mean. */
import { askedByName, LABEL_TRIGGERS, RECOGNISERS, sensitiveSpans, slowOn, soundsLikeRedactor, soundsLikeValidator } from '../domain';
import type { Knowledge } from '../engine';
import { MODELS } from '../models';
import { RULES } from '../rules';

export const KNOWLEDGE: Knowledge = {
  rules: RULES,
  unsuppressible: RULES.filter((rule) => rule.unsuppressible).map(({ id }) => id),
  models: MODELS,
  recognisers: RECOGNISERS,
  labelTriggers: LABEL_TRIGGERS,
  redactor: soundsLikeRedactor,
  checker: askedByName,
  validator: soundsLikeValidator,
  slowPattern: slowOn,
  sensitive: sensitiveSpans,
};
