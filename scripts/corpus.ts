import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { loadCorpus } from '../src/load/corpus.ts';
import { parseCorpusRequest } from './corpus/request.ts';
import { corpusSizes } from './corpus/size.ts';
import { toSyntheticCorpus } from './corpus/synthetic-corpus.ts';
import { reportFindings } from './report-findings.ts';

const project = resolve(import.meta.dirname, '..');
const request = parseCorpusRequest(process.argv.slice(2), project);
if (typeof request === 'string') {
  console.error(request);
  process.exitCode = 1;
} else {
  const { size, folder, seed } = request;
  const { corpus, findings } = await loadCorpus(project);
  if (findings.length > 0) {
    reportFindings(findings);
    process.exitCode = 1;
  } else {
    for (const { file, content } of toSyntheticCorpus(corpus, corpusSizes[size], seed)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    const { provinces, plansEach } = corpusSizes[size];
    console.log(`Kho mẫu ${size}: ${provinces * plansEach} kế hoạch không có thật, trong ${folder}`);
    console.log(`Dựng trang từ đó: SAMPLE_DATA=1 CORPUS_ROOT=${folder} OUT_DIR=<thư mục> npm run build`);
  }
}
