import { formatClauseReference } from '../../domain/clauses/reference.ts';
import { clauseText, walkClauses } from '../../domain/clauses/walk.ts';
import { defineDataset } from './dataset.ts';

/** Every clause of every plan, in printed order. */
export const clausesDataset = defineDataset({
  id: 'dieu-khoan',
  title: 'Điều khoản',
  description:
    'Toàn văn các kế hoạch, mỗi điều khoản, gạch đầu dòng hay dòng của bảng một dòng, theo thứ tự in.',
  columns: {
    plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
    clause_id: 'Mã điều khoản, riêng trong từng kế hoạch',
    parent_id: 'Điều khoản chứa nó; trống khi đứng ở cấp cao nhất',
    kind: 'Loại: section (mục), article (điều), clause và subclause (khoản), point (điểm), dash (gạch đầu dòng), plus (dấu cộng), paragraph (đoạn), table, group, row (bảng, nhóm, dòng) và các khối của văn bản',
    number: 'Số hay dấu như in; trống khi không in',
    text: 'Chữ của riêng điều khoản như in, kể cả số ở đầu, không kể các điều khoản bên dưới; các ô của bảng cách nhau bằng “ | ”; trống khi là khối chỉ chứa các dòng khác',
    url: 'Địa chỉ điều khoản trên trang này',
    reference: 'Cách viện dẫn: “điểm a khoản 2 mục II”',
  },
  rows: ({ corpus }, links) =>
    corpus.plans.flatMap((plan) =>
      [...walkClauses(plan.document.clauses)].map(({ clause, ancestors }) => ({
        plan_id: plan.id,
        clause_id: clause.id,
        parent_id: ancestors.at(-1)?.id ?? null,
        kind: clause.kind,
        number: clause.label,
        // A block of the document has no words of its own.
        text: clauseText(clause) || null,
        url: links.clause(plan.id, clause.id),
        reference: formatClauseReference({ clause, ancestors }),
      })),
    ),
});
