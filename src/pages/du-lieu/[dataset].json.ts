import type { APIRoute } from 'astro';
import { allDatasets } from '../../exports/datasets/all-datasets.ts';
import { toJson } from '../../exports/datasets/to-json.ts';
import { catalogue, corpus } from '../../load/site.ts';
import { exportWording } from '../../wording/vi/exports.ts';
import { dataLinks } from './_links.ts';

export function getStaticPaths() {
  return allDatasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
}

export const GET: APIRoute = ({ props: { dataset } }) =>
  new Response(toJson(dataset, dataset.rows(catalogue, dataLinks, exportWording), corpus.asOf));
