import type { APIRoute } from 'astro';
import { allDatasets } from '../../exports/datasets/all-datasets.ts';
import { toCsv } from '../../exports/datasets/to-csv.ts';
import { catalogue } from '../../load/site.ts';
import { exportWording } from '../../wording/vi/exports.ts';
import { dataLinks } from './_links.ts';

export function getStaticPaths() {
  return allDatasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
}

export const GET: APIRoute = ({ props: { dataset } }) =>
  new Response(toCsv(dataset, dataset.rows(catalogue, dataLinks, exportWording)));
