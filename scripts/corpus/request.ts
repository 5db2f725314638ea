import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { followLinks, isWithin } from '../../src/load/paths.ts';
import { isSizeName, type SizeName } from './size.ts';

/** A synthetic corpus that somebody asked for on the command line. */
export interface CorpusRequest {
  readonly size: SizeName;
  /** Absolute; empty or not there yet, and outside the project. */
  readonly folder: string;
  readonly seed: number;
}

const usage = 'Cách dùng: npm run corpus -- S|M|L <thư mục trống ở ngoài dự án> [hạt giống, một số nguyên].';

/** The request in these arguments, or in one Vietnamese sentence why it cannot be followed. */
export function parseCorpusRequest(
  [size, given, seed = '1']: readonly string[],
  project: string,
): CorpusRequest | string {
  if (!isSizeName(size) || given === undefined || !/^\d{1,9}$/.test(seed)) return usage;
  const folder = followLinks(resolve(given));
  if (isWithin(folder, followLinks(project))) {
    return `Thư mục ${given} nằm trong dự án; kho mẫu phải ở ngoài, ví dụ ../kho-mau.`;
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    return `Thư mục ${given} không trống; chọn một thư mục trống hoặc chưa có.`;
  }
  return { size, folder, seed: Number(seed) };
}
