import { describe, expect, test } from 'vitest';
import { questionWords } from '../../wording/vi/search-questions.ts';
import { readQuestion } from './question.ts';

const leftOf = (text: string): string => readQuestion(text, questionWords).text;
const askedBy = (text: string): readonly string[] => [...readQuestion(text, questionWords).asks];

describe('reading a question', () => {
  test('the words that only ask fall away, with tones and without, and say what is asked', () => {
    expect(leftOf('so khcn tra vinh lam gi')).toBe('so khcn tra vinh');
    expect(leftOf('Sở Tài chính Trà Vinh phải làm gì?')).toBe('Sở Tài chính Trà Vinh');
    expect(leftOf('bao nhiêu người dân có chữ ký số')).toBe('người dân có chữ ký số');
    expect(leftOf('cho tôi hỏi ai phụ trách quỹ đầu tư mạo hiểm vậy')).toBe('quỹ đầu tư mạo hiểm');
    expect(leftOf('khi nào có 6G')).toBe('có 6G');
    expect(leftOf('Kon Tum có phủ sóng 5G không ạ?')).toBe('Kon Tum phủ sóng 5G');
    expect(askedBy('ai chủ trì câu lạc bộ sáng tạo, đến bao giờ')).toEqual(['who', 'when']);
    expect(askedBy('kinh te so hien nay dat bao nhieu')).toEqual(['now', 'howMuch']);
  });

  test('words of the plans that are spelled like them stay', () => {
    for (const text of [
      'AI trong nông nghiệp',
      'ứng dụng ai',
      'bộ não số',
      'điện toán đám mây',
      'thanh toán không dùng tiền mặt',
      'không gian sáng tạo',
      'vay vốn',
      'cơ quan báo chí',
      'dược liệu',
      'báo cáo tiến độ',
    ])
      expect(leftOf(text)).toBe(text);
  });

  test('“có” of a question that ends so falls away, the “cơ” of “cơ quan” does not', () => {
    expect(leftOf('co quan nha nuoc co chu ky so khong')).toBe('co quan nha nuoc chu ky so');
  });

  test('a query of nothing but such words is looked for as it is', () => {
    expect(leftOf('làm gì')).toBe('làm gì');
    expect(askedBy('không')).toEqual([]);
  });
});
