import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, respondTo, type Scenario, SUPPRESS_EMBEDS, slash } from './scenario.js';

describe('slash commands', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await connect();
  });
  afterAll(() => scenario.end());

  test('/who lists people with role and paragraphs, then organisations', async () => {
    const { discord } = scenario;
    const { type, data } = await respondTo(discord, slash(discord, 'who'));
    expect(type).toBe(4);
    expect(data.content).toBe(
      [
        '**Ida Holm** (Captain) · ¶2, ¶3',
        '**Per Dahl** (Mayor) · ¶4',
        'Organisations:',
        '**Lunde & Sons** · ¶3',
        '-# Ferry to Norvik runs again after storm · ANN REED, The Harbour Post, 2 Mar 2021',
      ].join('\n'),
    );
    expect(data.flags).toBe(SUPPRESS_EMBEDS);
    expect(data.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });
});
