import { readFile } from 'node:fs/promises';
import { type LinearModel, readModel, shippedModel } from '@chia-se/text-classification';

/** @throws Error that names the setting, where the file is none or holds no model */
export async function topicModelFrom(path: string | undefined): Promise<LinearModel> {
  if (path === undefined) return shippedModel('topics');
  try {
    return readModel(await readFile(path));
  } catch (cause) {
    throw new Error(`TOPIC_MODEL_FILE: ${path} holds no model.`, { cause });
  }
}
