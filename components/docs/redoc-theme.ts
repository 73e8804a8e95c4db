/** The light colours of globals.css. The reference computes shades of them, so it needs the values themselves. */
const c = {
  surface: '#fbf8f1',
  wash: '#eae3d5',
  ink: '#1c1a17',
  inkRaised: '#2a2722',
  muted: '#5f584d',
  line: '#d5ccbb',
  spot: '#2438d6',
  ok: '#1d6339',
  danger: '#a3201b',
};

const methods = ['get', 'post', 'put', 'options', 'patch', 'delete', 'basic', 'link', 'head'];
const active = { activeBackgroundColor: c.wash, activeTextColor: c.spot, textTransform: 'none' };

function response(color: string) {
  return { color, backgroundColor: c.wash, tabTextColor: c.surface };
}

/** The look of the shop for Redoc: a printed sheet, which stays paper at night as well. */
export const redocTheme = {
  colors: {
    primary: { main: c.spot },
    success: { main: c.ok },
    error: { main: c.danger },
    gray: { 50: c.surface, 100: c.wash },
    border: { light: c.line, dark: c.line },
    text: { primary: c.ink, secondary: c.muted },
    responses: { success: response(c.ok), error: response(c.danger) },
    http: Object.fromEntries(methods.map((method) => [method, c.spot])),
  },
  schema: { nestedBackground: c.surface, linesColor: c.line, typeNameColor: c.muted },
  typography: {
    fontSize: '16px',
    lineHeight: '1.55',
    fontFamily: '"Instrument Sans", Arial, sans-serif',
    headings: { fontFamily: '"Bricolage Grotesque", Arial, sans-serif', fontWeight: '700' },
    code: { fontSize: '14px', color: c.ink, backgroundColor: c.wash },
    links: { color: c.spot, visited: c.spot, hover: c.spot },
  },
  sidebar: {
    backgroundColor: c.surface,
    textColor: c.ink,
    activeTextColor: c.spot,
    groupItems: active,
    level1Items: active,
  },
  rightPanel: { backgroundColor: c.ink, textColor: c.surface },
  codeBlock: { backgroundColor: c.inkRaised },
  fab: { backgroundColor: c.wash, color: c.ink },
};
