import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { breathe, pauseInserts } from './pause-inserts.ts';
import { type Payload, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

const consent = `mutation ($input: RecordConsentInput!) {
  recordConsent(input: $input) { consent { purpose granted } userErrors { code field message } } }`;

describe('consents', () => {
  test('nothing is consented to by default, and every decision stays on the ledger', async () => {
    const { viewer } = await app.signIn('0908000002');
    const read = '{ me { consents { purpose granted } } }';
    expect(await app.graph.data(read, {}, viewer)).toEqual({ me: { consents: [] } });
    for (const granted of [true, false]) {
      const input = { purpose: 'PUBLISH_WINNER', granted, wordingVersion: '2026-01' };
      await app.graph.data(consent, { input }, viewer);
      app.graph.clock.advance({ seconds: 1 });
    }
    expect(await app.graph.data(read, {}, viewer)).toEqual({
      me: { consents: [{ purpose: 'PUBLISH_WINNER', granted: false }] },
    });
    const ledger = await app.graph.database.rows(
      'select granted from consent_entry where subscriber_id = $1 order by id',
      [viewer.id],
    );
    expect(ledger).toEqual([{ granted: true }, { granted: false }]);
  });

  test('only while the consent stands do others learn the masked number', async () => {
    const { viewer } = await app.signIn('0908000003');
    for (const granted of [true, false]) {
      const input = { purpose: 'PUBLISH_WINNER', granted, wordingVersion: '2026-01' };
      await app.graph.data(consent, { input }, viewer);
    }
    const told = (await app.graph.published())
      .filter(
        ({ name, payload }) => name === 'ConsentChanged' && payload['subscriberId'] === viewer.id,
      )
      .map(({ payload }) => payload['maskedPhoneNumber']);
    expect(told).toEqual(['090 *** 0003', null]);
  });

  test('refuses a consent to words that are out of date', async () => {
    const { viewer } = await app.signIn('0908000004');
    const input = { purpose: 'MARKETING', granted: true, wordingVersion: '2019-10' };
    const data = await app.graph.data<{ recordConsent: Payload }>(consent, { input }, viewer);
    expect(data.recordConsent.userErrors[0]?.code).toBe('WORDING_OUTDATED');
  });

  test('a withdrawal is never refused, whatever words came with it', async () => {
    const { viewer } = await app.signIn('0908000005');
    const input = { purpose: 'MARKETING', granted: true, wordingVersion: '2026-01' };
    await app.graph.data(consent, { input }, viewer);
    for (const wordingVersion of ['2019-10', 'x'.repeat(1_000)]) {
      const withdrawal = { ...input, granted: false, wordingVersion };
      expect(await app.graph.data(consent, { input: withdrawal }, viewer)).toEqual({
        recordConsent: { consent: { purpose: 'MARKETING', granted: false }, userErrors: [] },
      });
    }
  });

  test('the words that are agreed to can be read by anybody, with their version', async () => {
    const { consentWordings } = await app.graph.data<{
      consentWordings: { purpose: string; version: string; text: string }[];
    }>('{ consentWordings { purpose version text } }');
    expect(consentWordings.map(({ purpose }) => purpose)).toEqual([
      'PROCESS_FEEDBACK',
      'PUBLISH_WINNER',
      'MARKETING',
    ]);
    expect(new Set(consentWordings.map(({ version }) => version))).toEqual(new Set(['2026-01']));
    expect(consentWordings[1]?.text).toMatch(/masked/);
  });

  test('of two decisions at once the last of the ledger is the last that others learn', async () => {
    const { viewer } = await app.signIn('0908000006');
    const decide = (granted: boolean) => {
      const input = { purpose: 'PUBLISH_WINNER', granted, wordingVersion: '2026-01' };
      return app.graph.data(consent, { input }, viewer);
    };
    const gate = await pauseInserts(app.graph.database, 'consent_entry', 'new.granted');
    const given = decide(true);
    await gate.reached();
    const withdrawn = decide(false);
    await breathe();
    await gate.resume();
    await Promise.all([given, withdrawn]);
    expect(await app.graph.data('{ me { consents { granted } } }', {}, viewer)).toEqual({
      me: { consents: [{ granted: false }] },
    });
    const told = await app.told('ConsentChanged', { subscriberId: viewer.id });
    expect(told.map(({ granted }) => granted)).toEqual([true, false]);
  });

  test('the ledger cannot be rewritten', async () => {
    for (const sql of [
      'update consent_entry set granted = true',
      'delete from consent_entry',
      'truncate consent_entry',
    ]) {
      await expect(app.graph.database.rows(sql)).rejects.toThrow('append-only');
    }
  });

  test('staff decide for nobody', async () => {
    const input = { purpose: 'MARKETING', granted: true, wordingVersion: '2026-01' };
    const { errors } = await app.graph.run(consent, { input }, app.admin);
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });
});
