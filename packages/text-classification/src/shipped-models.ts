import { readFileSync } from 'node:fs';
import type { LinearModel } from './linear-model.ts';
import { readModel } from './model-file.ts';

const models = new Map<string, LinearModel>();

/** A model that comes with the product, read from its file once. See `models/README.md`. */
export function shippedModel(name: 'offence' | 'topics'): LinearModel {
  let model = models.get(name);
  if (!model) {
    model = readModel(readFileSync(new URL(`../models/${name}.model`, import.meta.url)));
    models.set(name, model);
  }
  return model;
}
