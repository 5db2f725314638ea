import { describe, expect, test } from 'vitest';
import { formatFinding } from '../schema/finding.ts';
import { parseProse } from './prose.ts';

const head = '---\ntitle: Thử\ndescription: Một trang thử.\n---\n\n';
const findings = (body: string) => parseProse(head + body, 'content/pages/thu.mdx').map(formatFinding);

describe('a prose page', () => {
  test('may hold Markdown and the components of the list', () => {
    expect(findings('## Mục\n\nChữ **đậm**, [liên kết](/ke-hoach/).\n\n<StatusRules />\n')).toEqual([]);
  });

  test('may hold no code, and all of it is reported at once', () => {
    expect(findings("import x from 'y'\n\nHai {1 + 1}.\n\n<script>x</script>\n")).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:6:1 — đoạn “import x from 'y'” là mã lệnh (import, export hoặc biểu thức); trang chỉ được có chữ. Xóa đoạn này; nếu cần in ngoặc nhọn thì viết \\{ và \\}.",
        "content/pages/thu.mdx:8:5 — đoạn “1 + 1” là mã lệnh (import, export hoặc biểu thức); trang chỉ được có chữ. Xóa đoạn này; nếu cần in ngoặc nhọn thì viết \\{ và \\}.",
        "content/pages/thu.mdx:10:1 — thành phần <script> không được dùng ở đây (chỉ được dùng: StatusRules). Xóa thẻ, giữ lại chữ bên trong.",
      ]
    `);
  });

  test('is told the component that was probably meant', () => {
    expect(findings('<StatusRule />\n')).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:6:1 — thành phần <StatusRule> không được dùng ở đây (chỉ được dùng: StatusRules). Có phải bạn muốn viết <StatusRules />?",
      ]
    `);
  });

  test('may give a component nothing to run', () => {
    expect(findings('<StatusRules onload={alert(1)} />\n')).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:6:1 — <StatusRules /> không nhận thuộc tính hay nội dung nào. Viết đúng <StatusRules />.",
      ]
    `);
  });

  test('needs its title, told at its place in the file', () => {
    expect(parseProse('---\ndescription: Một trang thử.\n---\n', 'content/pages/thu.mdx').map(formatFinding))
      .toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:2:1 — thiếu trường “title” (cần một đoạn chữ).",
      ]
    `);
  });
});
