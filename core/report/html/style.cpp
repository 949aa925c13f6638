// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/style.h"

#include "core/verdict/verdict_look.h"

#include <QColor>

namespace doorcheck::html {

using namespace Qt::StringLiterals;

// "--fail: #b3261e; --pass: ...", light (0) or dark (1).
static QString variables(int column)
{
    QString text;
    for (const Verdict verdict : allVerdicts)
        text += u"--%1: %2; "_s.arg(verdictName(verdict), QColor(lookOf(verdict).colour[column]).name());
    return text + u"--accepted: %1;"_s.arg(QColor(lookOfAccepted().colour[column]).name());
}

static QString classes()
{
    QString text;
    for (const Verdict verdict : allVerdicts)
        text += u".%1 { color: var(--%1); } "_s.arg(verdictName(verdict));
    return text.trimmed();
}

QString styleSheet(const QString &accent)
{
    static const QString sheet = QStringLiteral(R"css(
:root { color-scheme: light dark; --canvas: #fff; --sunken: #f1f3f6; --text: #1a1d23;
  --text2: #525a68; --border: #dce0e7; --strong: #7f8897; --accent: %4; --mark: #fbe3e0;
  %1 }
@media screen and (prefers-color-scheme: dark) { :root { --canvas: #16181c; --sunken: #24282e;
  --text: #e8eaee; --text2: #aeb5c0; --border: #31363e; --strong: #76808f; --accent: #8db8f2;
  --mark: #4a2624;
  %2 } }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--canvas);
  color: var(--text); font: 1rem/1.5 Liberation Sans, Arial, Helvetica, sans-serif; }
a { color: var(--accent); }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
h1 { font-size: 2.2rem; line-height: 1.2; margin: 0.2em 0; }
h2 { font-size: 1.6rem; line-height: 1.3; margin: 2.5em 0 0.6em; }
h3 { font-size: 1.15rem; margin: 2em 0 0.4em; }
h4 { font-size: 1rem; margin: 1.4em 0 0.3em; }
p, dl, ol, ul, table { margin: 0.5em 0; }
.meta, .second, caption, footer { color: var(--text2); }
.second { display: block; font-weight: normal; font-size: 0.9rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
caption { text-align: left; padding: 0.3em 0; }
th, td { text-align: left; vertical-align: top; padding: 0.45em 0.7em 0.45em 0;
  border-bottom: 1px solid var(--border); overflow-wrap: anywhere; }
thead th { border-bottom: 1px solid var(--strong); color: var(--text2); overflow-wrap: normal; }
tbody th { font-weight: bold; }
tbody.group th { background: var(--sunken); padding-left: 0.7em; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.verdict { font-weight: bold; white-space: nowrap; }
.verdict svg { width: 1.1em; height: 1.1em; vertical-align: -0.18em; margin-right: 0.4em; }
.accepted { color: var(--accepted); }
%3
.answer { font-size: 1.3rem; font-weight: bold; }
.answer svg { width: 1.5em; height: 1.5em; vertical-align: -0.35em; margin-right: 0.5em; }
.why { border-left: 3px solid var(--border); padding-left: 1em; }
pre, .transcript td, .transcript th { font: 0.85rem/1.6 DejaVu Sans Mono, Consolas, monospace; }
pre { background: var(--sunken); border: 1px solid var(--border); padding: 0.8em 1em;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.transcript td, .transcript th { border: 0; padding: 0 0.8em 0 0; font-weight: normal; }
.transcript tr.decisive td, .transcript tr.decisive th { background: var(--mark); }
.transcript strong { color: var(--fail); }
.logo { max-height: 3rem; max-width: 12rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; } tr, pre, h2, h3, h4 { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; } }
)css");
    return sheet.arg(variables(0), variables(1), classes(), accent);
}

} // namespace doorcheck::html
