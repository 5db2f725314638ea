import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { toFactFiles } from './fact-files.ts';
import { sampleClauses, sampleSet, sampleTask } from './fact-set.fixture.ts';

const owner = {
  id: 'thu',
  province: 'tra-vinh',
  text: '---\nprovince: tra-vinh\nfacts: none\n---\n\nfacts: none là chữ của văn bản.\n',
};

const afterTask =
  decide(sampleSet, { action: 'confirm', kind: 'task', key: sampleTask.id, version: null }, sampleClauses)
    .set ?? sampleSet;

describe('toFactFiles', () => {
  test('says nothing of what stays', () => {
    expect(toFactFiles(sampleSet, sampleSet, owner)).toEqual([]);
  });

  test('names registers before facts and facts before drafts', () => {
    expect(toFactFiles(sampleSet, afterTask, owner).map(({ file, text }) => [file, text === null])).toEqual([
      ['data/agencies/tra-vinh.json', false],
      ['data/plans/thu/targets.json', false],
      ['data/plans/thu/tasks.json', false],
      ['data/plans/thu/duties.json', false],
      ['content/plans/thu.mdx', false],
      ['data/drafts/thu/tasks.json', true],
      ['data/drafts/thu/agencies.json', true],
    ]);
  });

  test('changes the level in the frontmatter and nothing else of the plan', () => {
    const text = toFactFiles(sampleSet, afterTask, owner).find(({ file }) => file.endsWith('.mdx'))?.text;
    expect(text).toBe(owner.text.replace('facts: none\n---', 'facts: all\n---'));
  });
});
