import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadCorpus } from '../src/load/corpus.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { parseCorpusRequest } from './corpus/request.ts';
import { corpusSizes } from './corpus/size.ts';
import { toSyntheticCorpus } from './corpus/synthetic-corpus.ts';
import { reportFindings } from './report-findings.ts';

await runCommand({ takesWords: true }, async ({ given, settings: { asOf } }) => {
  const project = process.cwd();
  const request = parseCorpusRequest(given, project);
  if (typeof request === 'string') throw new Failure(request);
  const { size, folder, seed } = request;
  const { corpus, findings } = await loadCorpus(project, asOf);
  if (findings.length > 0) {
    reportFindings(findings);
    return false;
  }
  for (const { file, content } of toSyntheticCorpus(corpus, corpusSizes[size], seed)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  const { provinces, plansEach } = corpusSizes[size];
  console.log(`Kho mẫu ${size}: ${provinces * plansEach} kế hoạch không có thật, trong ${folder}`);
  console.log(`Dựng trang từ đó: SAMPLE_DATA=1 CORPUS_ROOT=${folder} OUT_DIR=<thư mục> npm run build`);
  return true;
});
