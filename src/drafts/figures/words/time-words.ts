/** A year that a figure is compared with, or from which it is counted: the words directly before it. */
export const baseYearWords = /(?:so với|so|từ|kể từ|tính từ)(?: mức)?(?: của)?(?: cuối)? (?:năm )?$/u;

/** The words directly before a year that only looks further than the goals. */
export const outlookWords = /(?:tầm nhìn|định hướng)(?: đến)?(?: năm)? $/u;

/** Each year anew. */
export const perYear = /(?:mỗi|hằng|hàng|từng|một) năm|\/\s?năm|bình quân năm/u;

/** What may stand directly before a year. */
export const yearMark = /(?:năm|giai đoạn|đến|tới|trước|từ|nhiệm kỳ|và|tầm nhìn|[-–/(,;]) ?$/u;

/** The words directly before a year of a document: “Nghị quyết số 57/2025”. */
export const documentBefore =
  /(?:\d\/|\/\p{L}[\p{L}-]*(?:\/[\p{L}-]+)?,? năm |ngày \d+ tháng \d+ năm |(?:luật|nghị định|thông tư)[^,;.]{0,40}năm )$/u;

/** The words of a day by which something is due, up to its year. */
export const dueDayBefore =
  /(?:trước|đến|chậm nhất)(?: hết)?(?: ngày)? (?:(?:\d{1,2}\/){1,2}|\d+ tháng \d+ năm )$/u;

/** What stands between the first and the last year of a span. */
export const spanMark = /^\s?(?:[-–]|đến(?: năm)?)\s?$/u;

/** Between a figure and the year that is its own: “45% năm 2030”, “45% vào năm 2030”. */
export const ownYearMark = /^\s?\(?(?:vào |trong |của |đến |tới |cho )?(?:cuối |hết )?năm $/u;

/** At the beginning of a part what is of each year; set off by a comma, at that of a sentence for all its parts. */
export const yearlyOpening = /^(?:mỗi|hằng|hàng) năm/u;
export const yearlySentence = /^\s*(?:mỗi|hằng|hàng) năm,/u;

/** A year that opens a parenthesis before a figure: “(năm 2021: 55%)”. */
export const aside = /\((?:cuối |đến )?(?:năm )?((?:19|20)\d\d)\s*(?::|là|đạt|có)?\s*$/u;

/** The words directly before a span of years that something is compared with. */
export const comparedSpan = /so với(?: cùng kỳ)?(?: giai đoạn| thời kỳ| nhiệm kỳ)?(?: từ)?(?: năm)? $/u;
