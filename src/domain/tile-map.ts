/**
 * The provinces of today laid on a grid that resembles the country: by row from the north, each with its id and its
 * place from the west in half tiles, so that rows can stand like bricks and neighbours touch. A tile is two halves wide.
 * Names, codes and neighbours are no business of this table; the register has them.
 */
const rows: readonly (readonly (readonly [id: string, half: number])[])[] = [
  [
    ['lai-chau', 1],
    ['lao-cai', 3],
    ['tuyen-quang', 5],
    ['cao-bang', 7],
  ],
  [
    ['dien-bien', 0],
    ['son-la', 2],
    ['phu-tho', 4],
    ['thai-nguyen', 6],
    ['lang-son', 8],
  ],
  [
    ['ha-noi', 5],
    ['bac-ninh', 7],
    ['quang-ninh', 9],
  ],
  [
    ['ninh-binh', 4],
    ['hung-yen', 6],
    ['hai-phong', 8],
  ],
  [['thanh-hoa', 4]],
  [['nghe-an', 3]],
  [['ha-tinh', 4]],
  [['quang-tri', 5]],
  [['hue', 6]],
  [['da-nang', 7]],
  [['quang-ngai', 8]],
  [['gia-lai', 9]],
  [['dak-lak', 9]],
  [
    ['lam-dong', 8],
    ['khanh-hoa', 10],
  ],
  [
    ['tay-ninh', 5],
    ['dong-nai', 7],
  ],
  [
    ['an-giang', 2],
    ['dong-thap', 4],
    ['ho-chi-minh', 6],
  ],
  [
    ['can-tho', 3],
    ['vinh-long', 5],
  ],
  [['ca-mau', 3]],
];

/** An archipelago, drawn at sea in its place, with the province that it is part of. */
const seas = [
  { archipelago: 'hoang-sa', province: 'da-nang', half: 11, row: 8 },
  { archipelago: 'truong-sa', province: 'khanh-hoa', half: 12, row: 15 },
] as const;

/** Where a province is drawn. */
export interface Tile {
  readonly province: string;
  /** From the west, in half tiles. */
  readonly half: number;
  /** From the north. */
  readonly row: number;
}

export type Archipelago = (typeof seas)[number]['archipelago'];

/** Where an archipelago is drawn. */
export interface SeaTile extends Tile {
  readonly archipelago: Archipelago;
}

export const tiles: readonly Tile[] = rows.flatMap((row, index) =>
  row.map(([province, half]) => ({ province, half, row: index })),
);

export const seaTiles: readonly SeaTile[] = seas;

/** How many half tiles wide and how many tiles high the whole is. */
export const tileMapSize = {
  halves: Math.max(...[...tiles, ...seaTiles].map(({ half }) => half)) + 2,
  rows: rows.length,
} as const;
