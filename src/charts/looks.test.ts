import { expect, test } from 'vitest';
import { toIndicatorModel } from './chart.ts';
import { lookAt, toLooks } from './looks.ts';
import { toSampleEntry, toSampleIndicator, toSampleObservation } from './sample.fixture.ts';

test('sixteen provinces in a row look different, and neighbours differ in shape and in colour', () => {
  const looks = Array.from({ length: 16 }, (_, place) => lookAt(place));
  expect(new Set(looks.map(({ shape, hue }) => `${shape} ${hue}`)).size).toBe(16);
  looks.slice(1).forEach((look, before) => {
    expect(look.shape).not.toBe(looks[before]?.shape);
    expect(look.hue).not.toBe(looks[before]?.hue);
  });
});

test('a province looks the same in what it asks and in what was published of it', () => {
  const { chart } = toIndicatorModel({
    indicator: toSampleIndicator(),
    targets: [toSampleEntry({}, 'tinh-a'), toSampleEntry({}, 'tinh-mau')],
    observations: [toSampleObservation(2024, 11)],
  });
  const looks = toLooks(chart?.series ?? []);
  const own = (chart?.series ?? []).map(({ id, kind }) => [kind, looks.get(id)?.hue]);
  expect(own).toEqual([
    ['target', 1],
    ['target', 2],
    ['actual', 2],
  ]);
});
