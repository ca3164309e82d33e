import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/intake/lines/shape.js';

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
    'Share on Google Plus',
    'Share via Email',
    'Post on X',
    'Share this story About sharing',
    '75 with 51 posters participating',
    'Copy Link URLCopied!',
    'Slideshow ( 3 images )',
    'View Photos',
    '1 / 5',
    'SS-100-202',
    'SORN —',
    'inRead invented by Teads',
    'Your video will play in 00:25',
    'Powered by SmartAsset.com',
    'DailyTale.example',
    'Skip to contentSkip to site index',
    'Check out more articles on HarbourBuzz.com!',
    'Contact Tilda Aker at tilda@harbour.example',
    'You must log in or create an account to comment.',
    'Sign in to post a comment.',
    'By submitting a comment, you accept that we have the right to reproduce it.',
    'Sorry, we can’t load comments right now. Try again.',
    'Already have an account?',
    'The Harbour Daily Briefing newsletter has all you need to start your day. Sign up here.',
    'Need a news break? Check out the all new PLAY hub with puzzles and games!',
    'Want a daily wrap-up of all that the Post has to offer? Subscribe to our morning newsletter, The Quay.',
    'We may earn a commission if you buy through links on our site.',
    'The radio version of this story was edited by Frank Osgood.',
    'This article originally appeared on The Lakes Herald: Hospital lets patients choose the soup',
    'Thanks for reading Harbour Notes! This post is public so feel free to share it.',
    '26 more comments...',
    'Add Harbour News on Google',
    'Make us a preferred source on Google',
    'Harbour Flash top headlines are here. Check out what is new.',
    'Follow Local news',
    'harbour.example © 1996-2024 The Harbour Times',
    '© 2019 Norvia Media Ltd. All rights reserved. Use of this site constitutes acceptance of our User Agreement.',
    'The material on this site may not be reproduced, distributed or otherwise used without permission.',
  ])('%j is seen as such', (line) => {
    expect(shapeOf(line).kind).toBe('furniture');
  });

  it.each([
    'Who pays for the harbour? Subscribers to the fund, said the warden, and nobody else.',
    'Feeling tired? Try going to bed an hour earlier, the doctors said.',
    'Agents may earn a commission of three percent on each house, the survey found.',
    '“You may earn a commission on each link that you sell on the site,” the advert said.',
    'The radio version of this play was broadcast in 1954, two years before the poet died.',
    'This article first caught the eye of the minister in June, she said.',
    'Add the letters on the tomb to Google and nothing comes up, the historian said.',
    'Twelve more comments were deleted by the council, it said.',
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
    '"And who will fetch the doctor?"',
    '© Provided by Norvia Media Brandt/NM The ferry between Sorn and Hale will stop at night, the harbour board said on Monday, and no boat will take its place.',
    'Share on the board of the bank were sold for 4 crowns each.',
    'View photos of the bridge and one sees why it had to go.',
    'Skip to the last page of the report and the sum is there.',
    'Already have an account of the fire been written by two of those who were in it.',
    'Sorry, we are closed, said the sign on the door of the last inn.',
    'Material from the quarry may not be reproduced in this part of the country by any other.',
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
    'by PromobaySponsored LinksWe Recommend',
    'Around The WebPowered By ZergNet',
    'Most Read Business Stories',
    'Next On Harbour News ›',
    'More stories',
    'What to Read Next',
  ])('%j is seen as such', (line) => {
    expect(shapeOf(line).kind).toBe('box');
  });

  it.each([
    'More from the north arrived on Tuesday.',
    'Also read out was a letter from the bishop.',
    'Most read the letter twice before they signed it.',
    'By Taboo Lane the procession stopped for a prayer.',
  ])('%j is none', (line) => {
    expect(shapeOf(line).kind).toBe('prose');
  });
});

describe('a line that ends like a sentence', () => {
  it.each([
    ['Man Digs In Garden: What He Finds Will Surprise You...'],
    ['This Is The Most Tricky Game Of The Year!'],
    ['Will Lund Be Unseated?'],
  ])('%j is a title, set as one', (line) => {
    expect(shapeOf(line).kind).toBe('title');
  });

  it.each([
    ['Man digs in garden, and what he finds surprises him...'],
    ['President Lund Met Prime Minister Aker In Sorn On Monday.'],
    ['“This Is The Most Tricky Game Of The Year!”'],
  ])('%j is prose', (line) => {
    expect(shapeOf(line).kind).toBe('prose');
  });
});

describe('an entry of a list', () => {
  it.each([['3. Australia'], ['• Ferry'], ['2) Mail boat']])('%j is one, whatever it names', (line) => {
    expect(shapeOf(line).kind).toBe('item');
  });
});

describe('a clock time', () => {
  it.each([['1:39 PM ET'], ['14.20 GMT'], ['6 p.m.'], ['Posted at 18:15']])('%j stands alone', (line) => {
    expect(shapeOf(line).kind).toBe('clock');
  });

  it.each([['14'], ['6:15 PM train to Sorn'], ['1:39 is the record']])('%j is none', (line) => {
    expect(shapeOf(line).kind).not.toBe('clock');
  });
});
