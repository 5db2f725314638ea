import { studioWords as words } from '../../src/wording/vi/studio.ts';

/** The page of every address: its script asks for what it shows. */
export const studioPage = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="/style.css">
<script type="module" src="/studio.js"></script>
</head>
<body>
<noscript>${words.needsScript}</noscript>
</body>
</html>
`;
