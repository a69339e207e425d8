import {expect, test} from 'vitest';
import {trafficOf, type Download} from './traffic';

const image = (megabytes: number): Download => ({
  ...{name: 'a', source: 'https://example.org/', day: '2026-11-24'},
  megabytes,
  image: true,
});
const room = {people: 30, line: 100, network: 300, site: 5};

test('everybody fetches everything, and all of it goes over one line', () => {
  const traffic = trafficOf([image(80), image(20), {...image(2.5), image: false}], room);
  expect(traffic.perPerson).toBe(107.5);
  expect(traffic.total).toBe(3225);
  // 3,225 MB are 25,800 Mbit: 258 seconds at 100 Mbit/s.
  expect(traffic.minutes).toBeCloseTo(4.3);
  expect(traffic.pulls).toBe(60);
});

test('with a mirror each image comes once, and the room’s network hands it on', () => {
  const traffic = trafficOf([image(80), image(20), {...image(2.5), image: false}], room);
  expect(traffic.mirrored).toBe(100 + 7.5 * 30);
  expect(traffic.mirroredMinutes).toBeCloseTo((325 * 8) / 100 / 60);
  expect(traffic.handingMinutes).toBeCloseTo((3000 * 8) / 300 / 60);
});

test('nobody fetches nothing', () => {
  expect(trafficOf([image(80)], {...room, people: 0})).toMatchObject({
    total: 0,
    mirrored: 0,
    pulls: 0,
  });
});
