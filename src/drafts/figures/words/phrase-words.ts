/** Where a figure's own words begin after those of the figure before it. */
export const goalOpening =
  /(?:[,;:]| và|,\s*và)\s+(?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|tổng|tốc độ|chỉ số|giá trị|quy mô|mức|thu nhập|năng suất|đến (?:hết )?năm|năm \d|có|đạt|phấn đấu|hoàn thành|ít nhất|tối thiểu)(?![\p{L}\p{N}]))/gu;

/** Words that take a part of what was counted before. */
export const partOfIt = /,?\s*\(?trong (?:số )?đó/u;

/** One figure for two measures: “số doanh nghiệp A và số doanh nghiệp B tăng 03 lần”. */
export const twoMeasures =
  /(?<first>(?:số|tỷ lệ|tỉ lệ|chỉ số|tỷ trọng)(?: lượng)? (?:(?! và ).)*?(?: và (?!(?:số|tỷ lệ|tỉ lệ|chỉ số|tỷ trọng) ).*?)*) và (?<second>(?:số|tỷ lệ|tỉ lệ|chỉ số|tỷ trọng)(?: lượng)? .*)/u;

/** Syllables that tell no measure from another. */
export const stopWords: ReadonlySet<string> = new Set(
  'có đạt đến năm phấn đấu được và của các là với cho trong ở thì hết mỗi hằng hàng khoảng tối thiểu ít nhất từ mức trên dưới hơn tăng giảm lên còn đảm bảo bảo chiếm bằng đó một những theo tại này vào để khi như'.split(
    ' ',
  ),
);

/** Words directly before a figure that say what is so today. */
export const presentWords = /(?:hiện nay|hiện tại|hiện mới|hiện có|hiện là|đã đạt|hiện đạt)[^,;.]{0,30}$/u;

/** Words of a value that a figure starts from. */
export const startWords = {
  from: /từ(?: mức)? $/u,
  to: /(?:lên|xuống|còn|thành)(?: mức)? ?(?:[\p{L} ]{0,12})$/u,
};
export const comparedWith = /so với(?: mức| tỷ lệ)? $/u;

/** What a measure is by its unit, and where it is: the same for many measures. */
export const placeWords = new RegExp(
  [
    'tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|thứ hạng|mức tăng|số lượng|^số',
    'trên địa bàn(?: (?:tỉnh|thành phố))?|toàn tỉnh|trong tỉnh|cả nước',
    '(?:nằm |đứng |xếp |lọt |vào |thuộc )*(?:trong |thuộc |vào )?(?:top|tốp|nhóm)(?: đầu)?',
    'tỉnh, thành phố|xếp hạng|dẫn đầu|hàng đầu',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`)
    .join('|'),
  'gu',
);

/** Phrases of a figure's words that say nothing of what it measures. */
export const subjectless =
  /(?:19|20)\d\d|(?:mỗi|hằng|hàng) năm|(?:đến|tới|vào|trong)? ?(?:hết |cuối )?(?:năm|giai đoạn)|tầm nhìn|phấn đấu|đạt mức|ở mức|tối thiểu|ít nhất|tối đa|trở lên|trở xuống|không (?:dưới|quá)|đảm bảo|bảo đảm|(?:nằm |đứng |xếp |lọt |vào |thuộc )*(?:trong |thuộc |vào )?(?:top|tốp|nhóm)(?: đầu)?|tỉnh, thành phố|(?:xếp )?(?:thứ )?hạng|đứng đầu|dẫn đầu|cả nước/gu;

/** The whole of which a percentage is taken, directly after it. */
export const ofWhole = /^\s*(?:grdp|gdp|tổng chi ngân sách|chi ngân sách)(?![\p{L}\p{N}])/u;

/** Words at the beginning that take a part of what was said before. */
export const partOpening = /^trong (?:số )?đó/u;

/** On how many people a count is taken. */
export const onPeople =
  /(?:trên|\/|tính trên)?\s*(?:một|\d[\d.]*)?\s?(?:vạn )?(?:người )?dân(?![\p{L}\p{N}])/u;

/** Words that may stand with such phrases and say no more. */
export const fillersOfGoals: ReadonlySet<string> = new Set(
  'và đạt có là lên tăng giảm còn trên dưới khoảng hơn từ đến được phải sẽ mức thì so với cuối gấp lần thêm'.split(
    ' ',
  ),
);

/** What leads up to a measure at the beginning of its words, and what only binds its figure at their end. */
export const leadWords = new RegExp(
  `^(?:(?:${[
    'phấn đấu|hướng đến|hướng tới|đến hết|đến cuối|đến|tới|vào|trong đó|trong số đó|trong|hết|có|và|cùng với|mỗi|hằng|hàng|giai đoạn',
    'năm|(?:19|20)\\d\\d|tỷ lệ|tỉ lệ|số lượng|số|đạt|trở lên|trở xuống|đảm bảo|bảo đảm|duy trì|tăng|nâng|giảm|thu hút|tối thiểu|ít nhất',
    '(?:nằm |đứng |xếp |lọt |vào |thuộc )*(?:trong |thuộc |vào )?(?:top|tốp|nhóm)(?: đầu)?',
    'tỉnh, thành phố|tỉnh thành|địa phương|đứng đầu|dẫn đầu|cả nước|về|(?:xếp )?thứ hạng|xếp hạng',
  ].join('|')})(?![\\p{L}\\p{N}])|[\\s,;:.–-])+`,
  'u',
);
export const tailWords = new RegExp(
  `(?:(?:^|\\s)(?:${[
    'đạt mức|đạt|ở mức|mức|chiếm|bằng|trên|dưới|hơn|khoảng|tối thiểu|tối đa|ít nhất|từ|đến|lên|xuống|tăng|giảm|còn',
    'có|là|được|đảm bảo|bảo đảm|phấn đấu|(?:mỗi|hằng|hàng) năm|năm|(?:19|20)\\d\\d|không quá|không dưới|bình quân',
    'trung bình|thêm|xếp hạng|xếp thứ|đứng thứ|(?:nằm |đứng |xếp |thuộc )*(?:trong |thuộc |vào )?(?:top|tốp|nhóm)(?: đầu)?',
    'của tỉnh|nằm|đứng|trong|vào',
  ].join('|')})|[\\s,;:.(<>≥≤=–-])+$`,
  'u',
);

/** Words that join a further phrase to a name, and the comma before one. */
export const joinWords =
  /,\s|(?:\s(?:và|hoặc|của|trong|trên|tại|theo|cho|về|với|để|do|từ|bằng|được|phải|khi|nếu|so với))+(?=\s)/gu;

/** Signs that a machine easily takes for one another. */
export const scannedSigns: ReadonlySet<string> = new Set(['>', '<']);

/** A value that a figure starts from, to the end of the words before the figure. */
export const startValue = /\s(?:từ(?: mức)?|so với)\s\d.*$/iu;

/** Words before a figure that make it a value of what they name. */
export const leadsToFigure = new RegExp(
  `(?:${[
    '^\\s*(?:[\\p{L}\\d ]{0,30}, ?)?(?:phấn đấu |nâng |giảm )*(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|tổng|tốc độ|chỉ số|mức)\\s.*',
    '(?:.*[^\\p{L}])?(?:đạt|chiếm|bằng|là|từ|lên|còn|xuống|tăng|giảm|mức|trên|dưới|[<>≥≤])(?: (?:thêm|tối thiểu|ít nhất|khoảng|trên|từ|trung bình|bình quân))*\\s*',
  ].join('|')})$`,
  'u',
);

/** What says in a name that it is of each year, which its figure says already. */
export const yearlyMark = /\s*\/\s*năm(?![\p{L}\p{N}])/giu;
