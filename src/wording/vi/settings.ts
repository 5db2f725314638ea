/** What is said of a setting that cannot be followed: what was found, what is wanted, an example. */
export const settingWords = {
  asOf: (given: string) =>
    `AS_OF=${given} không phải là một ngày; cần dạng NĂM-THÁNG-NGÀY, ví dụ AS_OF=2026-11-22.`,
  siteUrl: (given: string) =>
    `SITE_URL=${given} không phải địa chỉ của một máy chủ web; cần http:// hoặc https:// và tên miền, ví dụ SITE_URL=https://ke-hoach.example.`,
  siteUrlHasMore: (given: string, more: string) =>
    `SITE_URL=${given} thừa “${more}”; chỉ ghi tới tên miền (thư mục con của trang thì đặt ở BASE_PATH).`,
  basePath: (given: string) =>
    `BASE_PATH=${given} không phải đường dẫn dùng được; cần một dấu “/” ở đầu, rồi chỉ chữ không dấu, số và “. _ ~ -”, không có khoảng trắng hay “..”, ví dụ BASE_PATH=/ke-hoach-mo.`,
  port: (given: string) =>
    `PORT=${given} không phải số cổng; cần một số nguyên từ 0 đến 65535, ví dụ PORT=4321 (0: cổng trống nào cũng được).`,
  outFolderHolds: (given: string, held: string) =>
    `OUT_DIR=${given} chứa ${held}, mà trang dựng xong thay cả thư mục ấy; cần một thư mục riêng, ví dụ OUT_DIR=dist.`,
  outFolderWithin: (given: string, folder: string) =>
    `OUT_DIR=${given} nằm trong ${folder}, nơi không để trang dựng xong; cần một thư mục riêng, ví dụ OUT_DIR=dist.`,
  outFolderIsFile: (given: string) =>
    `OUT_DIR=${given} là một tệp, hoặc nằm dưới một tệp; hãy chọn tên khác hoặc chuyển tệp ấy đi.`,
  corpusMissing: (given: string) =>
    `CORPUS_ROOT=${given} không có thật; cần một thư mục có content/ và data/.`,
  corpusLacks: (given: string, missing: readonly string[]) =>
    `CORPUS_ROOT=${given} không có ${missing.join(' và ')}; cần một thư mục có content/ và data/.`,
  projectLacks: (folder: string, missing: readonly string[]) =>
    `Thư mục ${folder} không có ${missing.join(' và ')}; hãy chạy lệnh trong thư mục của dự án, hoặc đặt CORPUS_ROOT.`,
  theProject: 'chính dự án',
  theCorpus: 'content/ và data/ đang đọc',
} as const;
