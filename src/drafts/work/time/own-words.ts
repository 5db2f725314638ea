/** A cited document with its day: “1441/QĐ-UBND ngày 25/9/2025”, the day of the document and not of the work. */
const citedDay = /\d+(?:\/\d{4})?\/\p{L}[\p{L}\d-]*,? ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}/gu;
/** A span that runs from something else: “sau 03 tháng kể từ khi có văn bản”. */
const relative =
  /(?:sau|trong(?: vòng| thời hạn)?) \d+ (?:ngày(?: làm việc)?|tháng|năm)(?=,? (?:kể )?từ(?!\p{L}))/gu;
/** “Theo kế hoạch hằng năm của tỉnh”: another document says when. “Theo quý”, “theo yêu cầu” are rhythms. */
const elsewhere = /^theo (?!(?:tháng|quý|năm|yêu cầu|định kỳ)(?!\p{L}))/u;
const deadline = /(?:;|,|\.) (?:(?:và )?(?:hoàn thành|xong|chậm nhất|trước|đến hết)(?!\p{L}).*)$/u;

/**
 * The plain words of a time that speak of the work itself: cited days and spans that run from something else are blank, so
 * are words that leave the time to another document, up to a deadline after them. As long as the text.
 */
export function toOwnWords(plain: string): string {
  const own = plain.replace(citedDay, toBlank).replace(relative, toBlank);
  if (!elsewhere.test(own)) return own;
  const from = deadline.exec(own)?.index ?? own.length;
  return toBlank(own.slice(0, from)) + own.slice(from);
}

function toBlank(words: string): string {
  return ' '.repeat(words.length);
}
