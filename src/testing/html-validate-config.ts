import type { ConfigData } from 'html-validate';

/** The rules that every built page keeps; each rule that is off or changed says why. */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:browser'],
  elements: ['html5'],
  rules: {
    'void-style': ['error', { style: 'omit' }],
    'no-inline-style': 'error',
    // Integrity guards files of other origins; this site loads none, and its own come from the same host as the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // role="list" is not redundant in Safari, which drops the role of a list without markers.
    'no-redundant-role': 'off',
    // Titles hold the names of official documents, which are as long as they are.
    'long-title': 'off',
  },
};
