import type { Archipelago } from '../../domain/tile-map.ts';

/** Words of the map of the provinces. */
export const tileMapWords = {
  title: 'Bản đồ các tỉnh, thành phố hiện nay',
  covered: (count: string, total: string): string =>
    `${count} trên ${total} tỉnh, thành phố có kế hoạch trên trang`,
  plans: (province: string, count: string): string => `${province}: ${count} kế hoạch`,
  none: (province: string): string => `${province}: chưa có kế hoạch trên trang`,
  archipelagos: { 'hoang-sa': 'Hoàng Sa', 'truong-sa': 'Trường Sa' } satisfies Record<Archipelago, string>,
  archipelago: (name: string, province: string): string => `Quần đảo ${name}, thuộc ${province}`,
  isLaid: 'Ô xếp theo vị trí, không theo diện tích.',
} as const;
