import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/intake/shape.js';

describe('a line of the page’s furniture', () => {
  it.each([
    'We value your privacy',
    'We and our 842 partners store and/or access information on a device, such as cookies.',
    'Accept all',
    'Fund independent journalism with £5 per month',
    'Support The Harbour Times',
    'Sign up here.',
    'Sign up for our Politics Essential newsletter to read top analysis and keep up with the big moments.',
    'By signing up, you agree to our Privacy Policy.',
    'Get the latest updates, exclusive interviews and more at our politics hub.',
    'You have 2 free articles remaining this month. Subscribe for unlimited access.',
    'You have 71.46% of this article left to read. The rest is for subscribers only.',
    'This article is for subscribers only.',
    'Already a subscriber? Log in',
    'To continue reading, create a free account.',
    'Privacy Notice: Newsletters may contain info about charities.',
    'Was this email forwarded to you? Sign up here.',
    'You are receiving this email because you opted in at our website.',
    '1 of 5 |',
    'Month\tRate\tJobs',
    'Click to share on Twitter (Opens in new window)',
    "From CNN's Meg Hale and Ana Po",
    'Advertisement · Scroll to continue',
    'Topics Norvia',
    'Tags: bees, honey',
  ])('%j is seen as such', (line) => {
    expect(shapeOf(line).kind).toBe('furniture');
  });

  it.each([
    'Sign up for the noise registry by Oct. 1, residents were told, or lose the right to complain.',
    'Subscribe to the theory or not, the ice is melting, and it is melting fast.',
    'By using drones, the police found the boy within an hour.',
    'By clicking the wrong key, Mr. Reed sent $4 million to a stranger.',
    'Topics ranged from the harvest to the price of diesel.',
    'Tags on the sheep showed that they came from Norvia.',
    'Categories were dropped in 2019.',
    'Advertisement spending fell 4% in June.',
    'From Monday, the free bus will stop at the hospital.',
    'This post was created in 1923 to watch the border.',
    'The weekly newsletter of the parish has 90 readers.',
    'We share the river with Norvia, and we shall share its water.',
    'You have to read between the lines of the articles of the treaty.',
    'Support for the treaty fell to 41 percent.',
    'From the roof, the Mayor saw the smoke.',
    'Get the latest train if you can, the guard advised them.',
    '“Sign up,” the sergeant told them.',
    '"Listen."',
    '“No.”',
  ])('%j is none', (line) => {
    expect(shapeOf(line).kind).toBe('prose');
  });
});

describe('the title of a box', () => {
  it.each([
    'You may also be interested in:',
    'More from The Harbour Times',
    'Sign up to Down to Earth',
    'Recommended Stories',
    'ALSO READ',
  ])('%j is seen as such', (line) => {
    expect(shapeOf(line).kind).toBe('box');
  });

  it.each(['More from the north arrived on Tuesday.', 'Also read out was a letter from the bishop.'])(
    '%j is none',
    (line) => {
      expect(shapeOf(line).kind).toBe('prose');
    },
  );
});
