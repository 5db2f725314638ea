/** Words of the mark that every page of the demo carries. */
export const sampleWords = {
  label: 'Dữ liệu mẫu',
  text: 'Tỉnh Mẫu không có thật. Mọi văn bản, con số, báo cáo và nguồn ở đây được đặt ra để thử phần mềm.',
} as const;
