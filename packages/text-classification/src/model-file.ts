import { gunzipSync, gzipSync } from 'node:zlib';
import { type LabelWeights, LinearModel } from './linear-model.ts';
import type { FeaturePlan } from './text-features.ts';

interface Header {
  format: 1;
  features: FeaturePlan;
  labels: { label: string; bias: number; scale: number }[];
}

/** More than any model of ours; what claims to be larger is not one. */
const mostBytes = 64 * 2 ** 20;
const mostBits = 22;

/** A model as a file: a line of JSON, then a byte for each weight, zipped. */
export function writeModel(model: LinearModel): Uint8Array {
  const header: Header = {
    format: 1,
    features: model.plan,
    labels: model.labels.map(({ label, bias, scale }) => ({ label, bias, scale })),
  };
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  const weights = model.labels.map((label) => new Uint8Array(label.weights.buffer));
  return gzipSync(Buffer.concat([line, ...weights]), { level: 9 });
}

/** @throws Error where the bytes are no model, or only a part of one */
export function readModel(bytes: Uint8Array): LinearModel {
  const content = gunzipSync(bytes, { maxOutputLength: mostBytes });
  const end = content.indexOf(10);
  const header = JSON.parse(content.toString('utf8', 0, Math.max(0, end))) as Header;
  const places = placesOf(header);
  if (content.length !== end + 1 + places * header.labels.length) {
    throw new Error('The model file is incomplete.');
  }
  const labels = header.labels.map(({ label, bias, scale }, index): LabelWeights => {
    const from = end + 1 + index * places;
    const weights = Int8Array.from(content.subarray(from, from + places), (byte) => byte);
    return { label, bias, scale, weights };
  });
  return new LinearModel(header.features, labels);
}

function placesOf({ format, features, labels }: Header): number {
  const isModel =
    format === 1 &&
    Number.isInteger(features?.bits) &&
    features.bits > 0 &&
    features.bits <= mostBits &&
    Array.isArray(features.letters) &&
    Array.isArray(labels) &&
    labels.length > 0;
  if (!isModel) throw new Error('This is not a model file of ours.');
  return 2 ** features.bits;
}
