<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Confirm this in the documentation named below before you change anything.</source>
        <extracomment>First step of advice that has not been compared with the documentation it names</extracomment>
        <translation>Vergleichen Sie dies mit der unten genannten Dokumentation, bevor Sie etwas ändern.</translation>
    </message>
</context>
<context>
    <name>AnswerRules</name>
    <message>
        <source>Same cause as question %1.</source>
        <extracomment>Owner&apos;s line: another question&apos;s failure answers this one. %1 is that question&apos;s number</extracomment>
        <translation>Dieselbe Ursache wie bei Frage %1.</translation>
    </message>
    <message>
        <source>Follows %1, which failed.</source>
        <extracomment>Administrator&apos;s line. %1 is a check&apos;s name</extracomment>
        <translation>Folgt aus %1; dort wurde nicht bestanden.</translation>
    </message>
    <message>
        <source>Yes, you say the updates are installed.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation>Ja, Sie sagen, die Updates sind installiert.</translation>
    </message>
    <message>
        <source>Security updates are missing on your proxy.</source>
        <translation>Auf Ihrem Proxy fehlen Sicherheitsupdates.</translation>
    </message>
    <message>
        <source>Yes, you say somebody checks the log.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation>Ja, Sie sagen, jemand sieht ins Protokoll.</translation>
    </message>
    <message>
        <source>Nobody looks for strangers in the log.</source>
        <translation>Niemand sucht im Protokoll nach Fremden.</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <extracomment>Administrator&apos;s line. %1: who tried to use the proxy, and how each fared</extracomment>
        <translation>Versucht: %1.</translation>
    </message>
    <message>
        <source>The password crosses the network in clear text.</source>
        <extracomment>Administrator&apos;s line, about the password of a proxy</extracomment>
        <translation>Das Passwort geht unverschlüsselt durchs Netz.</translation>
    </message>
    <message>
        <source>It turns strangers away. Who else may use it needs your answer.</source>
        <extracomment>Owner&apos;s line</extracomment>
        <translation>Er weist Fremde ab. Wer ihn sonst benutzen darf, müssen Sie sagen.</translation>
    </message>
    <message>
        <source>Yes, you say so, and it turned a stranger away.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation>Ja, Sie sagen es, und er wies einen Fremden ab.</translation>
    </message>
    <message>
        <source>Its rules do not say who may use it.</source>
        <translation>Seine Regeln sagen nicht, wer ihn benutzen darf.</translation>
    </message>
    <message>
        <source>You say so. Question %1 could not confirm it.</source>
        <extracomment>Owner&apos;s line: a yes that the probe could not confirm. %1 is a question&apos;s number</extracomment>
        <translation>Sie sagen es. Frage %1 konnte es nicht bestätigen.</translation>
    </message>
    <message>
        <source>Yes, you say somebody reads it.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation>Ja, Sie sagen, jemand liest es.</translation>
    </message>
    <message>
        <source>Nobody reads the mail to abuse@.</source>
        <translation>Niemand liest die Mail an abuse@.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&apos;check&apos; is no check of Doorcheck; see &quot;doorcheck-cli list&quot;</source>
        <extracomment>About a file of answers; &apos;check&apos; is the name of a member and stays as it is.</extracomment>
        <translation>&apos;check&apos; ist keine Prüfung von Doorcheck; siehe &quot;doorcheck-cli list&quot;</translation>
    </message>
    <message>
        <source>%1 is asked of the server, not of a person; leave it out</source>
        <extracomment>About a file of answers. %1 is the id of a check.</extracomment>
        <translation>%1 wird den Server gefragt, keine Person; lassen Sie es weg</translation>
    </message>
    <message>
        <source>%1 was answered before; keep one of the two</source>
        <extracomment>About a file of answers. %1 is the id of a check.</extracomment>
        <translation>%1 wurde schon beantwortet; behalten Sie eine der beiden Antworten</translation>
    </message>
    <message>
        <source>%1: %2; an answers file is JSON, doorcheck-cli list --template makes one</source>
        <extracomment>About a file of answers. %1 is a place in it, %2 what is wrong there</extracomment>
        <translation>%1: %2; eine Antwortdatei ist JSON, doorcheck-cli list --template erzeugt eine</translation>
    </message>
    <message>
        <source>expected a list of answers, or an object with a list &quot;answers&quot;</source>
        <extracomment>About a file of answers; &quot;answers&quot; is the name of a member and stays as it is.</extracomment>
        <translation>erwartet wird eine Liste von Antworten oder ein Objekt mit einer Liste &quot;answers&quot;</translation>
    </message>
    <message>
        <source>answer %1: %2</source>
        <extracomment>About a file of answers: %1 is the place in the list, %2 what is wrong there.</extracomment>
        <translation>Antwort %1: %2</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2); name a file with your answers</source>
        <extracomment>About a file of answers. %1 is the file, %2 the system&apos;s reason.</extracomment>
        <translation>%1: nicht lesbar (%2); nennen Sie eine Datei mit Ihren Antworten</translation>
    </message>
    <message>
        <source>%1: larger than 1 MiB; is it an answers file?</source>
        <extracomment>About a file of answers. %1 is the file.</extracomment>
        <translation>%1: größer als 1 MiB; ist das eine Antwortdatei?</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>is before &apos;given&apos;</source>
        <extracomment>After the name of a member of a JSON file; &quot;given&quot; is the name of another one.</extracomment>
        <translation>liegt vor &apos;given&apos;</translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>Our own listener could not open port %2 on %1 (%3): free the port, or name another with %4.</source>
        <extracomment>%1: an address, %2: a port, %3: the system&apos;s error text, %4: an option of the command line</extracomment>
        <translation>Unsere eigene Gegenstelle konnte Port %2 auf %1 nicht öffnen (%3): Geben Sie den Port frei oder nennen Sie mit %4 einen anderen.</translation>
    </message>
</context>
<context>
    <name>CheckRequest</name>
    <message>
        <source>is not an address</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>ist keine Adresse</translation>
    </message>
    <message>
        <source>and &apos;address&apos;: exactly one of the two must be given</source>
        <extracomment>After the name of a member of a JSON file; &quot;address&quot; is the name of another one.</extracomment>
        <translation>und &apos;address&apos;: genau eines der beiden muss angegeben sein</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 leads to %2, which is always the computer that asks.</source>
        <extracomment>%1 is a host name, %2 an address of this computer itself such as 127.0.0.1</extracomment>
        <translation>%1 führt zu %2, und das ist immer der Rechner, der fragt.</translation>
    </message>
    <message>
        <source>%1 leads to %2, an address inside a private network, which mail from outside cannot reach.</source>
        <extracomment>%1 is a host name, %2 its private address</extracomment>
        <translation>%1 führt zu %2, einer Adresse in einem privaten Netz, die Mail von außen nicht erreichen kann.</translation>
    </message>
    <message>
        <source>%1 has more than %2 addresses; %3 are left out.</source>
        <extracomment>%1 is a host name, %2 the most addresses that are checked, %3 how many are more than that</extracomment>
        <translation>%1 hat mehr als %2 Adressen; %3 wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is the address of no host; it is left out.</source>
        <extracomment>%1 is a host name, %2 an address that no host can have, such as 0.0.0.0</extracomment>
        <translation>%1 führt zu %2, und das ist die Adresse keines Rechners; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 leads to %2 by a CNAME, and that name does not exist.</source>
        <extracomment>%1 is a host name, %2 the name its CNAME record leads to</extracomment>
        <translation>%1 führt über einen CNAME zu %2, und diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>The name %1 does not exist.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Den Namen %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has no usable address.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 hat keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>The addresses of %1 could not be learnt: %2.</source>
        <extracomment>%1 a host name, %2 why (&quot;no name server answered in time&quot;)</extracomment>
        <translation>Die Adressen von %1 waren nicht zu erfahren: %2.</translation>
    </message>
    <message>
        <source>The IPv4 addresses of %1 could not be learnt: %2.</source>
        <extracomment>%1 is a host name, %2 why not, such as &quot;the resolver did not answer&quot;</extracomment>
        <translation>Die IPv4-Adressen von %1 waren nicht zu erfahren: %2.</translation>
    </message>
    <message>
        <source>The IPv6 addresses of %1 could not be learnt: %2.</source>
        <extracomment>%1 is a host name, %2 why not, such as &quot;the resolver did not answer&quot;</extracomment>
        <translation>Die IPv6-Adressen von %1 waren nicht zu erfahren: %2.</translation>
    </message>
    <message>
        <source>One MX record says that %1 takes no mail, beside others that name a host. Senders may read that either way.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>Ein MX-Eintrag sagt, dass %1 keine Mail annimmt, neben anderen, die einen Rechner nennen. Absender können das so oder so lesen.</translation>
    </message>
    <message>
        <source>%1 names more than %2 mail hosts; %3 are left out.</source>
        <extracomment>%1 is a domain, %2 the most mail hosts that are checked, %3 how many are more than that</extracomment>
        <translation>%1 nennt mehr als %2 Mailserver; %3 wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The MX record names the address %1 where a host name belongs; most senders cannot use it.</source>
        <extracomment>%1 is an address, such as 192.0.2.25</extracomment>
        <translation>Der MX-Eintrag nennt die Adresse %1, wo ein Rechnername hingehört; die meisten Absender können damit nichts anfangen.</translation>
    </message>
    <message>
        <source>The MX record names %1, which is not a host name.</source>
        <extracomment>%1 is what stands in the MX record</extracomment>
        <translation>Der MX-Eintrag nennt %1, und das ist kein Rechnername.</translation>
    </message>
    <message>
        <source>The domain %1 leads to %2 by a CNAME, and that name does not exist.</source>
        <extracomment>%1 is a domain, %2 the name its CNAME record leads to</extracomment>
        <translation>Die Domain %1 führt über einen CNAME zu %2, und diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>The domain %1 does not exist. Check how it is written.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>Die Domain %1 gibt es nicht. Sehen Sie nach, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The search for the mail hosts of %1 was stopped.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>Die Suche nach den Mailservern von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The mail hosts of %1 could not be learnt: %2. Check the name server in use, or try again later.</source>
        <extracomment>%1 a domain, %2 why (&quot;no name server answered in time&quot;)</extracomment>
        <translation>Die Mailserver von %1 waren nicht zu erfahren: %2. Prüfen Sie den verwendeten Nameserver oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no MX record, so that mail goes to the address of the domain itself.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>%1 hat keinen MX-Eintrag, daher geht Mail an die Adresse der Domain selbst.</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address: no mail can reach it.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>%1 hat weder einen MX-Eintrag noch eine Adresse: Mail kann sie nicht erreichen.</translation>
    </message>
    <message>
        <source>The MX record names %1, which is only an alias of %2; it should name the host itself (RFC 2181 10.3).</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>Der MX-Eintrag nennt %1, und das ist nur ein Alias von %2; er sollte den Rechner selbst nennen (RFC 2181 10.3).</translation>
    </message>
</context>
<context>
    <name>DnsStatus</name>
    <message>
        <source>answered</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation>den Namen gibt es nicht</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <extracomment>How a DNS question ended: the name exists, but not with records of the kind asked for</extracomment>
        <translation>der Name hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>the name server could not find out (SERVFAIL)</source>
        <extracomment>How a DNS question ended; SERVFAIL is the code administrators know</extracomment>
        <translation>der Nameserver konnte es nicht herausfinden (SERVFAIL)</translation>
    </message>
    <message>
        <source>the name server refused to answer</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation>der Nameserver verweigerte die Antwort</translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation>kein Nameserver antwortete rechtzeitig</translation>
    </message>
    <message>
        <source>the name server&apos;s answer makes no sense</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation>die Antwort des Nameservers ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>no name server could be reached</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation>kein Nameserver war erreichbar</translation>
    </message>
    <message>
        <source>the question was stopped</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation>die Frage wurde angehalten</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Run document (*.json)</source>
        <extracomment>Kinds of files, for the dialog that saves one</extracomment>
        <translation>Prüfdokument (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>SARIF (*.sarif)</source>
        <translation>SARIF (*.sarif)</translation>
    </message>
    <message>
        <source>%1 does not end in a format we write: choose .json, .html, .csv, .md, .sarif or .pdf.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 endet nicht auf ein Format, das wir schreiben: Wählen Sie .json, .html, .csv, .md, .sarif oder .pdf.</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>%1, port %2</source>
        <extracomment>Which server was asked. %1 its address or name, %2 a number</extracomment>
        <translation>%1, Port %2</translation>
    </message>
    <message numerus="yes">
        <source>%n servers and ports</source>
        <extracomment>%n servers that a question was put to</extracomment>
        <translation>
            <numerusform>%n Server und Port</numerusform>
            <numerusform>%n Server und Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Not learnt: %1</source>
        <extracomment>%1 is a sentence on what could not be found out</extracomment>
        <translation>Nicht erfahren: %1</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <extracomment>Heading in the detail pane</extracomment>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>See the %1.</source>
        <extracomment>%1 is the passage of the leaflet that asks this question</extracomment>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Kinds of steps in advice</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Tun Sie dies</translation>
    </message>
    <message>
        <source>Put it into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>See that it worked</source>
        <translation>Nachsehen, ob es wirkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Software not recognised</source>
        <extracomment>Beside the heading of advice</extracomment>
        <translation>Software nicht erkannt</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <extracomment>Beside the heading of advice. %1 is a program</extracomment>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <extracomment>Heading in the detail pane, above the steps that mend the problem</extracomment>
        <translation>So beheben Sie es</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Names the document the advice rests on %1 is the address of a web page</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <extracomment>%1 is &quot;Risk accepted to 2027-01-31&quot;, %2 who did so, %3 why</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>To be done by %1</source>
        <extracomment>Who mends it: %1 is, for example, &quot;Tom Reyes, due 2026-12-01, open&quot;</extracomment>
        <translation>Zu erledigen von %1</translation>
    </message>
    <message>
        <source>For %1, as chosen</source>
        <extracomment>Beside the heading of advice. %1 is a program somebody chose from a list</extracomment>
        <translation>Für %1, wie gewählt</translation>
    </message>
    <message>
        <source>What was noted</source>
        <extracomment>Heading in the detail pane, above what a probe wrote down</extracomment>
        <translation>Was vermerkt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported data.</source>
        <extracomment>Below what was noted at some servers. %n more servers</extracomment>
        <translation>
            <numerusform>%n weiterer in den exportierten Daten.</numerusform>
            <numerusform>%n weitere in den exportierten Daten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Not asked</source>
        <extracomment>A question that one of two checks did not ask</extracomment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>port %1</source>
        <extracomment>%1 is a port&apos;s number; below a name in the comparison of two checks</extracomment>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the answers that have not changed</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <extracomment>Button below a part of a list: shows more of it. %n entries are not shown yet</extracomment>
        <translation>
            <numerusform>Mehr zeigen (%n)</numerusform>
            <numerusform>Mehr zeigen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <extracomment>For a screen reader, a row of the comparison of two checks: %1 a question and a server, %2 the verdict then, %3 the verdict now</extracomment>
        <translation>%1: %2, dann %3</translation>
    </message>
    <message>
        <source>Show this question in its check</source>
        <extracomment>What a row of the comparison of two checks does</extracomment>
        <translation>Diese Frage in ihrer Prüfung zeigen</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>is none of: %1</source>
        <extracomment>After the name of a member of a JSON file. %1 is a list of words.</extracomment>
        <translation>ist keines von: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a text</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <extracomment>After the name of a member of a JSON file; true and false are JSON words.</extracomment>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not a whole number from %1 to %2</source>
        <extracomment>After the name of a member of a JSON file. %1 and %2 are the limits.</extracomment>
        <translation>ist keine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>is not a time with a zone (2026-11-24T02:03:04Z)</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>ist keine Zeit mit Zeitzone (2026-11-24T02:03:04Z)</translation>
    </message>
    <message>
        <source>is not a date (YYYY-MM-DD)</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>ist kein Datum (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>is not an object</source>
        <extracomment>After the name of a member of a JSON file; an object is written in braces.</extracomment>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not a list of objects</source>
        <extracomment>After the name of a member of a JSON file; an object is written in braces.</extracomment>
        <translation>ist keine Liste von Objekten</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file. %1 and %2 are numbers.</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>the file holds no JSON object</source>
        <translation>die Datei enthält kein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>OpenProxy</name>
    <message>
        <source>%1 (our listener was reached)</source>
        <extracomment>%1: what the proxy answered; the answer did not show it, but our own listener was asked</extracomment>
        <translation>%1 (unsere Gegenstelle wurde erreicht)</translation>
    </message>
    <message>
        <source>This port is a listener of our own: reaching it proves nothing. Name the proxy&apos;s port.</source>
        <translation>Dieser Port ist unsere eigene Gegenstelle: Sie zu erreichen, beweist nichts. Nennen Sie den Port des Proxys.</translation>
    </message>
    <message>
        <source>There was no listener of our own that this proxy could be asked to reach, so it could not be proved to pass anything on.</source>
        <translation>Es gab keine eigene Gegenstelle, zu der dieser Proxy geschickt werden konnte; daher war nicht zu beweisen, dass er etwas weiterleitet.</translation>
    </message>
    <message>
        <source>It answered at first and then took no more connections; it may be blocking us. Wait an hour, or put our address on its allow list.</source>
        <translation>Er antwortete zuerst und nahm dann keine Verbindungen mehr an; vielleicht sperrt er uns. Warten Sie eine Stunde oder setzen Sie unsere Adresse auf seine Ausnahmeliste.</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <extracomment>What a server did, in the list of ways tried</extracomment>
        <translation>schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>no answer; the port speaks %1</source>
        <extracomment>%1: the protocol that the port has shown to speak (&quot;http&quot;, &quot;socks5&quot;)</extracomment>
        <translation>keine Antwort; der Port spricht %1</translation>
    </message>
    <message>
        <source>There was no listener of our own that this proxy could be asked to reach, so where it leads could not be seen.</source>
        <translation>Es gab keine eigene Gegenstelle, zu der dieser Proxy geschickt werden konnte; daher war nicht zu sehen, wohin er führt.</translation>
    </message>
    <message>
        <source>no answer to this command</source>
        <translation>keine Antwort auf diesen Befehl</translation>
    </message>
    <message>
        <source>a datagram was passed on without a login</source>
        <translation>ein Datagramm wurde ohne Anmeldung weitergeleitet</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>an answer that is not kept</source>
        <extracomment>What a server did, in the list of ways tried</extracomment>
        <translation>eine Antwort, die nicht aufbewahrt wird</translation>
    </message>
    <message>
        <source>its port is at %1, which nobody named</source>
        <extracomment>%1: an address and port</extracomment>
        <translation>sein Port ist an %1, und das hat niemand genannt</translation>
    </message>
    <message>
        <source>It answered the same plain request otherwise in the end; it may be blocking us. Wait an hour, or put our address on its allow list.</source>
        <translation>Dieselbe einfache Anfrage beantwortete er am Ende anders; vielleicht sperrt er uns. Warten Sie eine Stunde, oder setzen Sie unsere Adresse auf seine Erlaubnisliste.</translation>
    </message>
    <message>
        <source>Nothing of our listener at %1 came back through the proxy. The listener itself answers: something between the two may block it.</source>
        <extracomment>%1: an address of ours</extracomment>
        <translation>Von unserer Gegenstelle unter %1 kam durch den Proxy nichts zurück. Die Gegenstelle selbst antwortet: Etwas zwischen beiden blockiert sie vielleicht.</translation>
    </message>
    <message>
        <source>Our own listener at %1 does not answer; free its ports and check again.</source>
        <extracomment>%1: an address of ours</extracomment>
        <translation>Unsere eigene Gegenstelle unter %1 antwortet nicht; geben Sie ihre Ports frei und prüfen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice</source>
        <extracomment>The client&apos;s name of a check of the practice servers</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who allows a check of the practice servers: name, role, basis</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>owner of this computer</source>
        <translation>Besitzer dieses Rechners</translation>
    </message>
    <message>
        <source>practice servers on this computer</source>
        <translation>Übungsserver auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>PracticeLab</name>
    <message>
        <source>The practice server could not listen on %1 (%2): free the port, or name another with %3.</source>
        <extracomment>%1: an address and port, %2: the system&apos;s error text, %3: an option of the command line</extracomment>
        <translation>Der Übungsserver konnte nicht auf %1 lauschen (%2): Geben Sie den Port frei oder nennen Sie mit %3 einen anderen.</translation>
    </message>
</context>
<context>
    <name>ProxyOpenRule</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <extracomment>%n: how many more ways into a proxy ended the same</extracomment>
        <translation>
            <numerusform>; und %n weiterer</numerusform>
            <numerusform>; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own mail server was reached through it and greeted as it greets us. %1</source>
        <extracomment>Administrator&apos;s line: the proof. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation>Ihr eigener Mailserver wurde durch ihn erreicht und grüßte, wie er uns grüßt. %1</translation>
    </message>
    <message>
        <source>Our listener was reached through it. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation>Unsere Gegenstelle wurde durch ihn erreicht. %1</translation>
    </message>
    <message>
        <source>It serves its own people. Checked from inside.</source>
        <extracomment>Owner&apos;s line: we are in the proxy&apos;s own network. At most 60 characters</extracomment>
        <translation>Er bedient die eigenen Leute. Von innen geprüft.</translation>
    </message>
    <message>
        <source>Strangers can send mail through your proxy.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Fremde können über Ihren Proxy Mail senden.</translation>
    </message>
    <message>
        <source>Strangers can reach other computers through your proxy.</source>
        <translation>Fremde erreichen über Ihren Proxy andere Rechner.</translation>
    </message>
    <message>
        <source>It agreed to pass us on. Checked from inside.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er wollte uns weiterleiten. Von innen geprüft.</translation>
    </message>
    <message>
        <source>It agreed to pass a stranger on. We saw no result.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er wollte einen Fremden weiterleiten. Wir sahen kein Ergebnis.</translation>
    </message>
    <message>
        <source>It did not refuse us, but never reached our test address.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er wies uns nicht ab, erreichte aber nie unsere Testadresse.</translation>
    </message>
    <message>
        <source>The check was stopped before this was answered.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Die Prüfung wurde angehalten, bevor dies beantwortet war.</translation>
    </message>
    <message>
        <source>It did not answer all we asked; it may be blocking us.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er beantwortete nicht alle Fragen; vielleicht sperrt er uns.</translation>
    </message>
    <message>
        <source>It did not answer us, so we could not find out.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er antwortete uns nicht, daher war es nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Nothing answers there. Is your proxy switched on?</source>
        <extracomment>Owner&apos;s line, at most 60 characters. A server that is switched off is not a closed one</extracomment>
        <translation>Dort antwortet nichts. Ist Ihr Proxy eingeschaltet?</translation>
    </message>
    <message>
        <source>Nothing listens on port %1; a server that is down is not a closed one.</source>
        <extracomment>Administrator&apos;s line. %1: a port</extracomment>
        <translation>Auf Port %1 lauscht nichts; ein Server, der nicht läuft, ist kein geschlossener.</translation>
    </message>
    <message>
        <source>No. There is no proxy in this usual place.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Nein. An diesem üblichen Ort ist kein Proxy.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <extracomment>Administrator&apos;s line. %1: a port</extracomment>
        <translation>Auf Port %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>Basic authentication without TLS: passwords can be read on the way. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways tried</extracomment>
        <translation>Basic-Anmeldung ohne TLS: Passwörter sind unterwegs lesbar. %1</translation>
    </message>
    <message>
        <source>No. It wants a password first.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Nein. Er will zuerst ein Passwort.</translation>
    </message>
    <message>
        <source>No. It turned us away.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Nein. Er wies uns ab.</translation>
    </message>
    <message>
        <source>It gave us a page; whose, we could not tell.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er gab uns eine Seite; wessen, war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>No. It is not a proxy for strangers.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Nein. Er ist kein Proxy für Fremde.</translation>
    </message>
    <message>
        <source>This is our own test server, not your proxy.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Das ist unser eigener Testserver, nicht Ihr Proxy.</translation>
    </message>
    <message>
        <source>Nothing answers us here; strangers may be answered.</source>
        <extracomment>Owner&apos;s line: we are in the proxy&apos;s own network. At most 60 characters</extracomment>
        <translation>Uns antwortet hier nichts; Fremden vielleicht schon.</translation>
    </message>
    <message>
        <source>It turned us away. Strangers may fare otherwise.</source>
        <translation>Er wies uns ab. Fremden kann es anders gehen.</translation>
    </message>
    <message>
        <source>Checked from inside. %1</source>
        <extracomment>Administrator&apos;s line. %1: what was seen</extracomment>
        <translation>Von innen geprüft. %1</translation>
    </message>
    <message>
        <source>A connection of ours came in through a port that it opened for us. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation>Eine Verbindung von uns kam durch einen Port herein, den er für uns öffnete. %1</translation>
    </message>
    <message>
        <source>Your own web site was reached through it and shows what it shows us. %1</source>
        <extracomment>Administrator&apos;s line: the proof. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation>Ihre eigene Website wurde durch ihn erreicht und zeigt, was sie uns zeigt. %1</translation>
    </message>
    <message>
        <source>Every other destination was refused. %1</source>
        <extracomment>Administrator&apos;s line. %1: what was seen</extracomment>
        <translation>Jedes andere Ziel wurde verweigert. %1</translation>
    </message>
    <message>
        <source>It leads strangers to your web site, and no further.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er führt Fremde zu Ihrer Website und nicht weiter.</translation>
    </message>
    <message>
        <source>Strangers can open a port of your proxy to the world.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Fremde öffnen einen Port Ihres Proxys für alle Welt.</translation>
    </message>
    <message>
        <source>It takes any password, and led us nowhere.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er nimmt jedes Passwort und führte uns nirgendwohin.</translation>
    </message>
    <message>
        <source>It refused us or failed; it does not say which.</source>
        <extracomment>Owner&apos;s line, at most 60 characters. The answer of the proxy means either</extracomment>
        <translation>Er wies uns ab oder scheiterte; er sagt nicht, was.</translation>
    </message>
    <message>
        <source>It reports a fault whatever we ask. Mend it, ask again.</source>
        <extracomment>Owner&apos;s line, at most 60 characters. The server is out of order</extracomment>
        <translation>Er meldet jedes Mal eine Störung. Beheben, neu prüfen.</translation>
    </message>
    <message>
        <source>A plain request fails the same way, so this may be a web server that is down, or a proxy that cannot reach us. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways tried</extracomment>
        <translation>Eine schlichte Anfrage scheitert genauso; das kann ein Webserver sein, der ausgefallen ist, oder ein Proxy, der uns nicht erreicht. %1</translation>
    </message>
</context>
<context>
    <name>ProxyReachRule</name>
    <message>
        <source>mail</source>
        <extracomment>Where a proxy led to, in a list of places</extracomment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>Kurznachrichten</translation>
    </message>
    <message>
        <source>remote login</source>
        <translation>Fernzugriff</translation>
    </message>
    <message>
        <source>file transfer</source>
        <translation>Dateiübertragung</translation>
    </message>
    <message>
        <source>its own computer</source>
        <translation>der eigene Rechner</translation>
    </message>
    <message>
        <source>your own mail server</source>
        <translation>Ihr eigener Mailserver</translation>
    </message>
    <message>
        <source>Where it leads could not be found out.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Wohin er führt, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>It did not let us through.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er ließ uns nicht durch.</translation>
    </message>
    <message>
        <source>Nothing. It lets no stranger through.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Nichts. Er lässt keinen Fremden durch.</translation>
    </message>
    <message>
        <source>No proxy was found.</source>
        <translation>Kein Proxy wurde gefunden.</translation>
    </message>
    <message>
        <source>Reached through it: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation>Durch ihn erreicht: %1.</translation>
    </message>
    <message>
        <source>Not refused either: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation>Auch nicht verweigert: %1.</translation>
    </message>
    <message>
        <source>Other mail servers: strangers can send spam through it.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Andere Mailserver: Fremde können durch ihn Spam senden.</translation>
    </message>
    <message>
        <source>Strangers can reach other computers through it.</source>
        <translation>Fremde erreichen durch ihn andere Rechner.</translation>
    </message>
    <message>
        <source>Let through from inside: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation>Von innen durchgelassen: %1.</translation>
    </message>
    <message>
        <source>Other mail servers: an infected PC could send spam.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Andere Mailserver: Ein befallener PC könnte Spam senden.</translation>
    </message>
    <message>
        <source>More than web sites; that is seldom needed.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Mehr als Websites; das braucht man selten.</translation>
    </message>
    <message>
        <source>Web sites, and nothing else.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Websites und sonst nichts.</translation>
    </message>
    <message>
        <source>Not refused, and nothing of our listener was seen: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation>Nicht verweigert, und von unserer Gegenstelle war nichts zu sehen: %1.</translation>
    </message>
    <message>
        <source>It did not refuse us. We saw no result.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er wies uns nicht ab. Wir sahen kein Ergebnis.</translation>
    </message>
    <message>
        <source>your inside network</source>
        <translation>Ihr inneres Netz</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>Cloud-Metadaten</translation>
    </message>
    <message>
        <source>Strangers can read your cloud machine&apos;s keys through it.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Fremde können durch ihn die Schlüssel Ihres Cloud-Rechners lesen.</translation>
    </message>
    <message>
        <source>Strangers can reach your inside network through it.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Fremde erreichen durch ihn Ihr inneres Netz.</translation>
    </message>
    <message>
        <source>your web site</source>
        <translation>Ihre Website</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>ein anderer Port</translation>
    </message>
    <message>
        <source>Your own web site; nothing else was let through.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Ihre eigene Website; sonst kam nichts durch.</translation>
    </message>
    <message>
        <source>It lets strangers through; where to, we did not see.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er lässt Fremde durch; wohin, sahen wir nicht.</translation>
    </message>
    <message>
        <source>It refused us or failed; it does not say which.</source>
        <extracomment>Owner&apos;s line, at most 60 characters. The answer of the proxy means either</extracomment>
        <translation>Er wies uns ab oder scheiterte; er sagt nicht, was.</translation>
    </message>
    <message>
        <source>SOCKS 4 answered 5b (rejected or failed): %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation>SOCKS 4 antwortete 5b (abgelehnt oder gescheitert): %1.</translation>
    </message>
    <message>
        <source>It refused these places, and not everything.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>Er wies diese Ziele ab, aber nicht alles.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is what to do, %2 the server where</extracomment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <extracomment>Button: leads to a question of the checklist. %1 is its number</extracomment>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <extracomment>For a screen reader. %1 is a number, %2 the thing to do</extracomment>
        <translation>Frage %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <extracomment>%n answers have changed since the last check</extracomment>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>%n counts findings that were not in the check before</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>%n counts findings whose verdict is another than in the check before</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>%n counts findings with the same verdict as in the check before</extracomment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>%n counts findings for which the two checks did not ask the same</extracomment>
        <translation>
            <numerusform>%n nicht vergleichbar</numerusform>
            <numerusform>%n nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still failing</source>
        <extracomment>Of the answers that have not changed since the last check, %n fail</extracomment>
        <translation>
            <numerusform>%n weiterhin nicht bestanden</numerusform>
            <numerusform>%n weiterhin nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them fails</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>Head of a column: parts of the checklist</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Assign to...</source>
        <extracomment>Button beside a thing to do: names who does it</extracomment>
        <translation>Zuweisen...</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <extracomment>For a screen reader. %1 is the thing to do</extracomment>
        <translation>Wer es tut: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risks</source>
        <extracomment>%n faults somebody answers for</extracomment>
        <translation>
            <numerusform>%n akzeptiertes Risiko</numerusform>
            <numerusform>%n akzeptierte Risiken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDiff</name>
    <message>
        <source>Only in the later run: %1</source>
        <extracomment>A finding of a comparison of two runs. %1 is a verdict.</extracomment>
        <translation>Nur in der späteren Prüfung: %1</translation>
    </message>
    <message>
        <source>Only in the earlier run: %1</source>
        <extracomment>A finding of a comparison of two runs. %1 is a verdict.</extracomment>
        <translation>Nur in der früheren Prüfung: %1</translation>
    </message>
    <message>
        <source>%1 as before, but %2 became %3</source>
        <extracomment>A finding of a comparison of two runs. %1 is a verdict, %2 and %3 are grades.</extracomment>
        <translation>%1 wie zuvor, aber %2 wurde %3</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <extracomment>A finding of a comparison of two runs. %1 and %2 are verdicts.</extracomment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>The runs are of two clients: %1 and %2.</source>
        <extracomment>About two runs. %1 and %2 are names of clients.</extracomment>
        <translation>Die Prüfungen betreffen zwei Kunden: %1 und %2.</translation>
    </message>
    <message>
        <source>The runs were made from different places: what one proves, the other may not.</source>
        <extracomment>About two runs, of which one spoke from inside the network and one from outside.</extracomment>
        <translation>Die Prüfungen gingen von verschiedenen Orten aus: Was die eine beweist, beweist die andere vielleicht nicht.</translation>
    </message>
    <message>
        <source>The runs were judged by facts of %1 and %2.</source>
        <extracomment>About two runs. %1 and %2 are dates of our tables of facts.</extracomment>
        <translation>Die Prüfungen wurden nach Fakten vom %1 und vom %2 beurteilt.</translation>
    </message>
    <message>
        <source>The earlier run did not come to its end.</source>
        <extracomment>About two runs.</extracomment>
        <translation>Die frühere Prüfung kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>The later run did not come to its end.</source>
        <extracomment>About two runs.</extracomment>
        <translation>Die spätere Prüfung kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>What became of a finding between two runs: it was bad and is good.</extracomment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What became of a finding between two runs: it was good and is bad.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a finding between two runs: neither fixed nor new.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What became of a finding between two runs.</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>What became of a finding between two runs: one of them does not know.</extracomment>
        <translation>Nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>RunDocument</name>
    <message>
        <source>is not an address</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation>ist keine Adresse</translation>
    </message>
    <message>
        <source>is not %1</source>
        <extracomment>After the name of a member of a JSON file. %1 is the name of a file format.</extracomment>
        <translation>ist nicht %1</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>No history is open.</source>
        <extracomment>The history is the file that keeps the runs.</extracomment>
        <translation>Kein Verlauf ist geöffnet.</translation>
    </message>
    <message>
        <source>This Doorcheck keeps its history in a file, not in PostgreSQL: name a file with --store.</source>
        <extracomment>--store is an option of the command line and stays as it is.</extracomment>
        <translation>Dieses Doorcheck führt seinen Verlauf in einer Datei, nicht in PostgreSQL: Nennen Sie mit --store eine Datei.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is missing: install libqt6sql6-sqlite.</source>
        <extracomment>The names in the sentence are those of a Qt driver and a Debian package.</extracomment>
        <translation>Qts SQLite-Treiber (QSQLITE) fehlt: Installieren Sie libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is no run in %1 yet: check a client first.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>In %1 gibt es noch keine Prüfung: Prüfen Sie zuerst einen Kunden.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; in %2: see &quot;doorcheck-cli history list&quot;.</source>
        <extracomment>%1 is what a person typed, %2 a file.</extracomment>
        <translation>In %2 gibt es keine Prüfung &quot;%1&quot;: siehe &quot;doorcheck-cli history list&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the beginning of several runs (%2): write more of it.</source>
        <extracomment>%1 is what a person typed, %2 are two or three ids.</extracomment>
        <translation>&quot;%1&quot; ist der Anfang mehrerer Prüfungen (%2): Schreiben Sie mehr davon.</translation>
    </message>
    <message>
        <source>The run %1 in %2 cannot be read (%3): it was damaged, or a newer Doorcheck wrote it.</source>
        <extracomment>%1 is the id of a run, %2 a file, %3 what is wrong.</extracomment>
        <translation>Die Prüfung %1 in %2 ist nicht lesbar (%3): Sie wurde beschädigt, oder ein neueres Doorcheck hat sie geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 for the history cannot be made: make it yourself, or name another file with --store.</source>
        <extracomment>%1 is a folder. --store is an option of the command line and stays as it is.</extracomment>
        <translation>Der Ordner %1 für den Verlauf lässt sich nicht anlegen: Legen Sie ihn selbst an oder nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it with --store.</source>
        <extracomment>%1 is a path. --store is an option of the command line and stays as it is.</extracomment>
        <translation>%1 ist ein Ordner: Nennen Sie mit --store eine Datei darin.</translation>
    </message>
    <message>
        <source>The history %1 cannot be written (%2): give yourself write permission to the file and its folder, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation>Der Verlauf %1 lässt sich nicht schreiben (%2): Geben Sie sich Schreibrecht auf die Datei und ihren Ordner oder nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Doorcheck (layout %2, this one knows %3): update Doorcheck, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 and %3 are numbers. --store is an option and stays as it is.</extracomment>
        <translation>Den Verlauf %1 hat ein neueres Doorcheck geschrieben (Aufbau %2, dieses kennt %3): Aktualisieren Sie Doorcheck oder nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database, not a history: name another file with --store.</source>
        <extracomment>%1 is a file. --store is an option and stays as it is.</extracomment>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Verlauf: Nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>The history %1 is in use by another program: close that one and try again.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation>Den Verlauf %1 benutzt gerade ein anderes Programm: Schließen Sie jenes und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: give yourself write permission to the file and its folder, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation>Der Verlauf %1 lässt sich nicht schreiben: Geben Sie sich Schreibrecht auf die Datei und ihren Ordner oder nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>The disk with the history %1 is full: free some space, or name a file on another disk with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation>Der Datenträger mit dem Verlauf %1 ist voll: Schaffen Sie Platz oder nennen Sie mit --store eine Datei auf einem anderen.</translation>
    </message>
    <message>
        <source>The history %1 is damaged: move it away, and a new one is begun, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation>Der Verlauf %1 ist beschädigt: Schieben Sie ihn beiseite, dann wird ein neuer begonnen, oder nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened: see that its folder is there and may be written, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation>Der Verlauf %1 lässt sich nicht öffnen: Sehen Sie nach, ob sein Ordner da und beschreibbar ist, oder nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>The history %1 cannot be read or written (%2): look after the disk, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation>Der Verlauf %1 lässt sich nicht lesen oder schreiben (%2): Sehen Sie nach dem Datenträger oder nennen Sie mit --store eine andere Datei.</translation>
    </message>
    <message>
        <source>The history %1 is of an older Doorcheck, and may not be changed here: let somebody who may write it open it once.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Der Verlauf %1 stammt von einem älteren Doorcheck und darf hier nicht geändert werden: Lassen Sie ihn einmal von jemandem öffnen, der ihn schreiben darf.</translation>
    </message>
    <message>
        <source>A decision in %1 cannot be read (%2): it was damaged, or a newer Doorcheck wrote it.</source>
        <extracomment>%1 is a file, %2 what is wrong.</extracomment>
        <translation>Eine Entscheidung in %1 ist nicht lesbar (%2): Sie wurde beschädigt, oder ein neueres Doorcheck hat sie geschrieben.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Give an address in numbers, as 192.0.2.53.</source>
        <extracomment>What is wrong with a field: it holds a name</extracomment>
        <translation>Geben Sie eine Adresse in Zahlen an, wie 192.0.2.53.</translation>
    </message>
    <message>
        <source>Give the address without a port.</source>
        <extracomment>What is wrong with a field</extracomment>
        <translation>Geben Sie die Adresse ohne Port an.</translation>
    </message>
</context>
<context>
    <name>SoftwareRule</name>
    <message>
        <source>Read from: %1; %2; facts of %3, %4</source>
        <extracomment>Administrator&apos;s line. %1 where it was read (&quot;banner&quot;), %2 program, %3 date, %4 an address</extracomment>
        <translation>Gelesen aus: %1; %2; Fakten vom %3, %4</translation>
    </message>
    <message>
        <source>%1 is no longer looked after by its makers.</source>
        <extracomment>Owner&apos;s line. %1 is a program</extracomment>
        <translation>Um %1 kümmern sich die Hersteller nicht mehr.</translation>
    </message>
    <message>
        <source>%1. Its makers no longer support it; your distribution may still patch it.</source>
        <extracomment>Owner&apos;s line. %1 is a program with its version</extracomment>
        <translation>%1. Die Hersteller pflegen es nicht mehr; Ihre Distribution vielleicht noch.</translation>
    </message>
    <message>
        <source>It does not say what program it is.</source>
        <extracomment>Owner&apos;s line: the server does not say what program it runs</extracomment>
        <translation>Er sagt nicht, welches Programm er ist.</translation>
    </message>
    <message>
        <source>Nothing is known here about %1.</source>
        <extracomment>Owner&apos;s line. %1 is a program nothing is known about</extracomment>
        <translation>Über %1 ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>%1, but it does not say which version.</source>
        <extracomment>Owner&apos;s line. %1 is a program</extracomment>
        <translation>%1, aber er sagt nicht, welche Version.</translation>
    </message>
    <message>
        <source>What Doorcheck knows of versions is from %1: too old to tell.</source>
        <extracomment>Owner&apos;s line. %1 is a date</extracomment>
        <translation>Was Doorcheck über Versionen weiß, ist vom %1: zu alt, um zu urteilen.</translation>
    </message>
    <message>
        <source>%1 says so itself. The newest is %2; the patches cannot be seen.</source>
        <extracomment>Owner&apos;s line. %1 program with version, %2 the newest version</extracomment>
        <translation>%1, sagt er selbst. Das Neueste ist %2; ob er geflickt ist, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 says so itself. Whether it is patched cannot be seen.</source>
        <extracomment>Owner&apos;s line. %1 program with version</extracomment>
        <translation>%1, sagt er selbst. Ob er geflickt ist, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1. Nobody has noted how long that version is supported.</source>
        <extracomment>Owner&apos;s line. %1 program with version</extracomment>
        <translation>%1. Niemand hat notiert, wie lange diese Version gepflegt wird.</translation>
    </message>
    <message>
        <source>No server answered. It needs your answer.</source>
        <translation>Kein Server antwortete. Hier ist Ihre Antwort nötig.</translation>
    </message>
    <message>
        <source>Yes: its makers or your distribution still mend it.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation>Ja: Hersteller oder Distribution bessern es noch aus.</translation>
    </message>
    <message>
        <source>Nobody mends your mail software any more.</source>
        <translation>Niemand bessert Ihre Mailsoftware mehr aus.</translation>
    </message>
    <message>
        <source>Yes: the program and the device are current.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation>Ja: Programm und Gerät sind aktuell.</translation>
    </message>
    <message>
        <source>Your proxy is an old version.</source>
        <translation>Ihr Proxy ist eine alte Version.</translation>
    </message>
</context>
<context>
    <name>Stated</name>
    <message>
        <source>Answer: %1, by %2 (%3) on %4, valid until %5. Basis: %6</source>
        <extracomment>Administrator&apos;s line. %1 yes/no, %2 name, %3 role, %4 date given, %5 end date, %6 basis</extracomment>
        <translation>Antwort: %1, von %2 (%3) am %4, gültig bis %5. Grundlage: %6</translation>
    </message>
    <message>
        <source>The answer is not signed with a name.</source>
        <extracomment>Owner&apos;s line: an answer without a name</extracomment>
        <translation>Die Antwort ist nicht mit einem Namen unterschrieben.</translation>
    </message>
    <message>
        <source>The answer has no date, or one in the future.</source>
        <extracomment>Owner&apos;s line: the date of the answer lies in the future</extracomment>
        <translation>Die Antwort hat kein Datum oder eines in der Zukunft.</translation>
    </message>
    <message>
        <source>The answer does not say how long it holds.</source>
        <extracomment>Owner&apos;s line</extracomment>
        <translation>Die Antwort sagt nicht, wie lange sie gilt.</translation>
    </message>
    <message>
        <source>The answer ran out on %1. Please give it again.</source>
        <extracomment>Owner&apos;s line. %1 is a date</extracomment>
        <translation>Die Antwort lief am %1 ab. Bitte geben Sie sie neu.</translation>
    </message>
    <message>
        <source>You say this does not apply to you.</source>
        <extracomment>Owner&apos;s line: the person says the question does not concern them</extracomment>
        <translation>Sie sagen, dass dies auf Sie nicht zutrifft.</translation>
    </message>
    <message>
        <source>You do not know yet. Ask who looks after it.</source>
        <extracomment>Owner&apos;s line</extracomment>
        <translation>Sie wissen es noch nicht. Fragen Sie, wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>It needs your answer.</source>
        <translation>Hier ist Ihre Antwort nötig.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>a part of the name is missing here, between two dots or before the first.</source>
        <translation>hier fehlt ein Teil des Namens, zwischen zwei Punkten oder vor dem ersten.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name.</source>
        <extracomment>%1 is a letter somebody typed</extracomment>
        <translation>„%1“ kann nicht Teil eines Namens sein.</translation>
    </message>
    <message>
        <source>a part of a name neither begins nor ends with a hyphen.</source>
        <translation>ein Teil eines Namens beginnt und endet nicht mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>“%1” has no form that can stand in a host name.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ hat keine Form, die in einem Rechnernamen stehen kann.</translation>
    </message>
    <message>
        <source>this part of the name is longer than 63 characters.</source>
        <translation>dieser Teil des Namens ist länger als 63 Zeichen.</translation>
    </message>
    <message>
        <source>this address does not belong to one server. Give the address of the server itself.</source>
        <translation>diese Adresse gehört nicht zu einem einzelnen Server. Geben Sie die Adresse des Servers selbst an.</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>Why a text cannot be used: %1 is the place in it, counted from 1, %2 what is wrong there</extracomment>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>a mail domain has two parts at least, as in example.org.</source>
        <translation>eine Maildomain hat mindestens zwei Teile, wie in example.org.</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters.</source>
        <translation>der Name ist länger als 253 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 255, as an IPv4 address has.</source>
        <extracomment>%1 is what somebody typed between two dots</extracomment>
        <translation>„%1“ ist keine Zahl von 0 bis 255, wie eine IPv4-Adresse sie hat.</translation>
    </message>
    <message>
        <source>leave out the leading zero in “%1”: some systems count such numbers in eights.</source>
        <extracomment>%1 is a part of what somebody typed, such as 010</extracomment>
        <translation>lassen Sie die führende Null in „%1“ weg: Manche Systeme rechnen solche Zahlen zur Basis acht.</translation>
    </message>
    <message>
        <source>an IPv4 address has four numbers; here are %1.</source>
        <extracomment>%1 is how many numbers somebody typed</extracomment>
        <translation>eine IPv4-Adresse hat vier Zahlen; hier sind es %1.</translation>
    </message>
    <message>
        <source>leave out the scope “%1”; an address that needs one is only known on one wire. Give a global address.</source>
        <extracomment>%1 is the end of an IPv6 address as somebody typed it, such as eth0</extracomment>
        <translation>lassen Sie die Zone „%1“ weg; eine Adresse, die eine braucht, gilt nur auf einer einzigen Leitung. Geben Sie eine globale Adresse an.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>leave out “%1://”; give only the name.</source>
        <extracomment>%1 is the beginning of what somebody typed, such as https</extracomment>
        <translation>lassen Sie „%1://“ weg; geben Sie nur den Namen an.</translation>
    </message>
    <message>
        <source>leave out “mailto:”.</source>
        <translation>lassen Sie „mailto:“ weg.</translation>
    </message>
    <message>
        <source>give one only, without spaces or commas.</source>
        <translation>geben Sie nur eines an, ohne Leerzeichen und Kommas.</translation>
    </message>
    <message>
        <source>there is an invisible character here.</source>
        <translation>hier ist ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>leave out the slash and all that follows it.</source>
        <translation>lassen Sie den Schrägstrich und alles danach weg.</translation>
    </message>
    <message>
        <source>this is a mail address. Give only the part after the “@”.</source>
        <translation>das ist eine Mailadresse. Geben Sie nur den Teil nach dem „@“ an.</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535.</source>
        <translation>der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>the name of the server is missing.</source>
        <translation>der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>the closing bracket “]” is missing.</source>
        <translation>die schließende Klammer „]“ fehlt.</translation>
    </message>
    <message>
        <source>after the bracket there may only be a colon and the port.</source>
        <translation>nach der Klammer dürfen nur ein Doppelpunkt und der Port stehen.</translation>
    </message>
    <message>
        <source>the part before the “@” is missing.</source>
        <translation>der Teil vor dem „@“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the “@” here.</source>
        <extracomment>%1 is what somebody typed before the @</extracomment>
        <translation>„%1“ kann hier nicht vor dem „@“ stehen.</translation>
    </message>
    <message>
        <source>this dot is one too many.</source>
        <translation>dieser Punkt ist einer zu viel.</translation>
    </message>
    <message>
        <source>the part before the “@” is longer than 64 characters.</source>
        <translation>der Teil vor dem „@“ ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>this is an address. A mail domain is a name, as in example.org.</source>
        <translation>das ist eine Adresse. Eine Maildomain ist ein Name, wie in example.org.</translation>
    </message>
    <message>
        <source>leave out the port: a mail domain has none.</source>
        <translation>lassen Sie den Port weg: Eine Maildomain hat keinen.</translation>
    </message>
    <message>
        <source>Give the name or the address of a server.</source>
        <translation>Geben Sie den Namen oder die Adresse eines Servers an.</translation>
    </message>
    <message>
        <source>this may be an address, or an address and a port. Write [%1]:%2, or [%3] without a port.</source>
        <extracomment>%1 is an IPv6 address, %2 a port, %3 the same text read as an address alone</extracomment>
        <translation>das kann eine Adresse sein oder eine Adresse mit Port. Schreiben Sie [%1]:%2, oder [%3] ohne Port.</translation>
    </message>
    <message>
        <source>more than one colon, and not an IPv6 address. An IPv6 address with a port is written [2001:db8::1]:25.</source>
        <translation>mehr als ein Doppelpunkt und doch keine IPv6-Adresse. Eine IPv6-Adresse mit Port schreibt man [2001:db8::1]:25.</translation>
    </message>
    <message>
        <source>Give a mail domain, as in example.org.</source>
        <translation>Geben Sie eine Maildomain an, wie in example.org.</translation>
    </message>
    <message>
        <source>Give a mail address, as in person@example.org.</source>
        <translation>Geben Sie eine Mailadresse an, wie in person@example.org.</translation>
    </message>
    <message>
        <source>give the bare address, without a name, quotes or angle brackets.</source>
        <translation>geben Sie die bloße Adresse an, ohne Namen, Anführungszeichen und spitze Klammern.</translation>
    </message>
    <message>
        <source>the “@” is missing.</source>
        <translation>das „@“ fehlt.</translation>
    </message>
    <message>
        <source>the address is longer than 254 characters.</source>
        <translation>die Adresse ist länger als 254 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Pass</source>
        <extracomment>Verdict: the server did what it should.</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Verdict: not dangerous today, but worth mending.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fail</source>
        <extracomment>Verdict: the server can be misused, or an answer shows a gap.</extracomment>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>Verdict: we asked, and what came back decides nothing.</extracomment>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Verdict: the question makes no sense for this target.</extracomment>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Verdict: we could not ask.</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Make abuse@ your domain a mailbox that takes mail</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Richten Sie abuse@ Ihrer Domain als Postfach ein, das Mail annimmt</translation>
    </message>
    <message>
        <source>About 2 minutes, no cost</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Etwa 2 Minuten, kostenlos</translation>
    </message>
    <message>
        <source>/etc/aliases on the mail server; for virtual domains the file that virtual_alias_maps names.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>/etc/aliases auf dem Mailserver; bei virtuellen Domains die Datei, die virtual_alias_maps nennt.</translation>
    </message>
    <message>
        <source>Send both addresses to a person who reads them.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Leiten Sie beide Adressen an eine Person weiter, die sie liest.</translation>
    </message>
    <message>
        <source>Build the table.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Erzeugen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Send a mail to abuse@ your domain from outside, and see it arrive.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Schicken Sie von außen eine Mail an abuse@ Ihrer Domain und sehen Sie nach, ob sie ankommt.</translation>
    </message>
    <message>
        <source>Then check this question again from outside.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Prüfen Sie diese Frage dann noch einmal von außen.</translation>
    </message>
    <message>
        <source>Exchange Management Shell, on the server.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Exchange Management Shell auf dem Server.</translation>
    </message>
    <message>
        <source>Give the mailbox of the person who reads it a second address.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Geben Sie dem Postfach der Person, die es liest, eine zweite Adresse.</translation>
    </message>
    <message>
        <source>About 5 minutes, no cost</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Etwa 5 Minuten, kostenlos</translation>
    </message>
    <message>
        <source>Where the mailboxes of your domain are kept: the mail server, or your provider&apos;s web pages.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Dort, wo die Postfächer Ihrer Domain verwaltet werden: auf dem Mailserver oder auf den Webseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Add the address abuse@ your domain and send it on to a person who reads it. Upper and lower case must not matter, and mail with an empty sender must be taken too.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>Legen Sie die Adresse abuse@ Ihrer Domain an und leiten Sie sie an eine Person weiter, die sie liest. Groß- und Kleinschreibung darf keine Rolle spielen, und Mail mit leerem Absender muss ebenfalls angenommen werden.</translation>
    </message>
    <message>
        <source>See that somebody reads abuse@</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation>Sorgen Sie dafür, dass jemand abuse@ liest</translation>
    </message>
    <message>
        <source>A few minutes a day, no cost</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation>Täglich ein paar Minuten, kostenlos</translation>
    </message>
    <message>
        <source>The mailbox abuse@ your domain.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation>Das Postfach abuse@ Ihrer Domain.</translation>
    </message>
    <message>
        <source>Name one person, and one who stands in, who look at it every working day. Let the mail reach them rather than wait in a mailbox of its own.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation>Bestimmen Sie eine Person und eine Vertretung, die es an jedem Arbeitstag ansehen. Die Mail soll sie erreichen und nicht in einem eigenen Postfach warten.</translation>
    </message>
    <message>
        <source>Do not let a spam filter throw reports away: they quote the spam they complain about.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation>Lassen Sie keinen Spamfilter Meldungen wegwerfen: Sie zitieren den Spam, über den sie sich beschweren.</translation>
    </message>
    <message>
        <source>Send a mail there from outside, without telling them, and note when somebody replies. Then sign the answer here.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation>Schicken Sie von außen eine Mail dorthin, ohne es anzukündigen, und notieren Sie, wann jemand antwortet. Unterschreiben Sie dann hier die Antwort.</translation>
    </message>
    <message>
        <source>Give your proxy rules that say who may use it</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Geben Sie Ihrem Proxy Regeln, die sagen, wer ihn benutzen darf</translation>
    </message>
    <message>
        <source>squid.conf, usually /etc/squid/squid.conf.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>squid.conf, meist /etc/squid/squid.conf.</translation>
    </message>
    <message>
        <source>Say who your people are and let nobody else in. The order counts: the first line that fits decides. Delete the wide example ranges.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Legen Sie fest, wer Ihre Leute sind, und lassen Sie niemanden sonst herein. Die Reihenfolge zählt: Die erste passende Zeile entscheidet. Löschen Sie die weiten Beispielbereiche.</translation>
    </message>
    <message>
        <source>Replace YOUR-NETWORK by the addresses of your own network, for example 192.168.10.0/24, and INSIDE-ADDRESS by the proxy&apos;s own address in it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Ersetzen Sie YOUR-NETWORK durch die Adressen Ihres eigenen Netzes, zum Beispiel 192.168.10.0/24, und INSIDE-ADDRESS durch die Adresse des Proxys darin.</translation>
    </message>
    <message>
        <source>Port 25 must never stand in Safe_ports: that is how spam leaves.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Port 25 darf niemals in Safe_ports stehen: Auf diesem Weg geht Spam hinaus.</translation>
    </message>
    <message>
        <source>Check the file and load it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Prüfen Sie die Datei und laden Sie sie.</translation>
    </message>
    <message>
        <source>From outside the answer is now 403, or nothing at all.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Von außen lautet die Antwort jetzt 403, oder es kommt gar keine.</translation>
    </message>
    <message>
        <source>tinyproxy.conf, usually /etc/tinyproxy/tinyproxy.conf.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>tinyproxy.conf, meist /etc/tinyproxy/tinyproxy.conf.</translation>
    </message>
    <message>
        <source>Without an Allow line everybody may come in, and without a ConnectPort line every port can be reached.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Ohne eine Allow-Zeile darf jeder herein, und ohne eine ConnectPort-Zeile ist jeder Port erreichbar.</translation>
    </message>
    <message>
        <source>Start Tinyproxy again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Starten Sie Tinyproxy neu.</translation>
    </message>
    <message>
        <source>httpd.conf and the files of the sites.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>httpd.conf und die Dateien der Sites.</translation>
    </message>
    <message>
        <source>Switch the forward proxy off. A reverse proxy works without it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Schalten Sie den Forward-Proxy aus. Ein Reverse-Proxy funktioniert auch ohne ihn.</translation>
    </message>
    <message>
        <source>If you do need a forward proxy: &lt;Proxy &quot;*&quot;&gt; with Require ip YOUR-NETWORK, and AllowCONNECT 443.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Wenn Sie doch einen Forward-Proxy brauchen: &lt;Proxy &quot;*&quot;&gt; mit Require ip YOUR-NETWORK, dazu AllowCONNECT 443.</translation>
    </message>
    <message>
        <source>Check the files and load them.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Prüfen Sie die Dateien und laden Sie sie.</translation>
    </message>
    <message>
        <source>About 15 minutes, no cost</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Etwa 15 Minuten, kostenlos</translation>
    </message>
    <message>
        <source>The server blocks in /etc/nginx.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Die server-Blöcke in /etc/nginx.</translation>
    </message>
    <message>
        <source>Take out tunnel_pass, and every proxy_pass whose target comes from the visitor ($host, $http_host, $request_uri). Where it has to stay, name who may use it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Entfernen Sie tunnel_pass und jedes proxy_pass, dessen Ziel vom Besucher kommt ($host, $http_host, $request_uri). Wo es bleiben muss, legen Sie fest, wer es benutzen darf.</translation>
    </message>
    <message>
        <source>Replace YOUR-NETWORK by the addresses of your own network, for example 192.168.10.0/24. A range that is wider than your network lets strangers in again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Ersetzen Sie YOUR-NETWORK durch die Adressen Ihres eigenen Netzes, zum Beispiel 192.168.10.0/24. Ein Bereich, der weiter ist als Ihr Netz, lässt Fremde wieder herein.</translation>
    </message>
    <message>
        <source>haproxy.cfg, usually /etc/haproxy/haproxy.cfg.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>haproxy.cfg, meist /etc/haproxy/haproxy.cfg.</translation>
    </message>
    <message>
        <source>Take out set-dst rules that follow the visitor&apos;s Host header, or put this line before them.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Entfernen Sie set-dst-Regeln, die dem Host-Header des Besuchers folgen, oder setzen Sie diese Zeile davor.</translation>
    </message>
    <message>
        <source>/etc/danted.conf.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>/etc/danted.conf.</translation>
    </message>
    <message>
        <source>Listen inside, let your network in, ask for a login, keep mail out, and block the rest.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Lauschen Sie innen, lassen Sie Ihr Netz herein, verlangen Sie eine Anmeldung, halten Sie Mail draußen und sperren Sie den Rest.</translation>
    </message>
    <message>
        <source>Start Dante again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Starten Sie Dante neu.</translation>
    </message>
    <message>
        <source>3proxy.cfg. These lines go before those that start the services.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>3proxy.cfg. Diese Zeilen stehen vor denen, die die Dienste starten.</translation>
    </message>
    <message>
        <source>Without auth every allow and deny line is ignored; that is how it is delivered.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Ohne auth wird jede allow- und deny-Zeile übergangen; so wird es ausgeliefert.</translation>
    </message>
    <message>
        <source>Load it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Laden Sie es.</translation>
    </message>
    <message>
        <source>About an hour, no cost</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Etwa eine Stunde, kostenlos</translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>In den Einstellungen des Proxys.</translation>
    </message>
    <message>
        <source>Write down who needs the proxy and for what. Turn that into rules: your network or a login for the people, ports 80 and 443 for the targets, and a last rule that denies all the rest.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Schreiben Sie auf, wer den Proxy wofür braucht. Machen Sie daraus Regeln: Ihr Netz oder eine Anmeldung für die Personen, die Ports 80 und 443 für die Ziele und eine letzte Regel, die alles Übrige verbietet.</translation>
    </message>
    <message>
        <source>If strangers could use the proxy, close that first; it is the same list of rules.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Wenn Fremde den Proxy benutzen konnten, schließen Sie zuerst das; es ist dieselbe Liste von Regeln.</translation>
    </message>
    <message>
        <source>Load the settings or start the proxy again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Laden Sie die Einstellungen oder starten Sie den Proxy neu.</translation>
    </message>
    <message>
        <source>Try it from a machine that should be refused, then check this question again and sign the answer.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>Versuchen Sie es von einem Rechner aus, der abgewiesen werden soll. Prüfen Sie dann diese Frage noch einmal und unterschreiben Sie die Antwort.</translation>
    </message>
    <message>
        <source>Take passwords only inside encryption</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Nehmen Sie Passwörter nur verschlüsselt an</translation>
    </message>
    <message>
        <source>On the mail server, as root.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Auf dem Mailserver, als root.</translation>
    </message>
    <message>
        <source>Offer the login only after STARTTLS, and not at all on port 25, where other servers come.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Bieten Sie die Anmeldung erst nach STARTTLS an, und auf Port 25, wo andere Server ankommen, gar nicht.</translation>
    </message>
    <message>
        <source>On port 587, demand encryption.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Verlangen Sie auf Port 587 Verschlüsselung.</translation>
    </message>
    <message>
        <source>About 10 minutes, no cost</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Etwa 10 Minuten, kostenlos</translation>
    </message>
    <message>
        <source>In Exim&apos;s main configuration, as root.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>In der Hauptkonfiguration von Exim, als root.</translation>
    </message>
    <message>
        <source>Announce the login only inside TLS: auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Bieten Sie die Anmeldung nur innerhalb von TLS an: auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}</translation>
    </message>
    <message>
        <source>Check it, then start Exim again.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Prüfen Sie sie und starten Sie Exim neu.</translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for logging in (AUTH, SASL).</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>In den Einstellungen des Mailservers für die Anmeldung (AUTH, SASL).</translation>
    </message>
    <message>
        <source>Allow the login only after STARTTLS, or on port 465, which is encrypted from the start.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Erlauben Sie die Anmeldung nur nach STARTTLS oder auf Port 465, der von Anfang an verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Switch it off on port 25: only other servers come there.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Schalten Sie sie auf Port 25 aus: Dort kommen nur andere Server an.</translation>
    </message>
    <message>
        <source>Programs of your people that are set to send without encryption have to be changed to port 465 or 587 with encryption.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Programme Ihrer Leute, die unverschlüsselt senden, müssen auf Port 465 oder 587 mit Verschlüsselung umgestellt werden.</translation>
    </message>
    <message>
        <source>Load the settings or start the server again; its manual says how.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>Laden Sie die Einstellungen oder starten Sie den Server neu; sein Handbuch sagt, wie.</translation>
    </message>
    <message>
        <source>Refuse mail for names that do not exist, at once</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Weisen Sie Mail für Namen, die es nicht gibt, sofort ab</translation>
    </message>
    <message>
        <source>Let Postfix know who exists: an empty list means that it takes every name. For local users this is the default value.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Sagen Sie Postfix, wen es gibt: Eine leere Liste bedeutet, dass es jeden Namen annimmt. Für lokale Benutzer ist dies der Vorgabewert.</translation>
    </message>
    <message>
        <source>A second mail server needs a list too: relay_recipient_maps with every address of the domains in relay_domains.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Auch ein zweiter Mailserver braucht eine Liste: relay_recipient_maps mit jeder Adresse der Domains in relay_domains.</translation>
    </message>
    <message>
        <source>Where a catch-all is wanted, let it end in a mailbox, and never in a forward that may come back.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Wo ein Sammelpostfach gewünscht ist, soll es in einem Postfach enden und nie in einer Weiterleitung, die zurückkommen kann.</translation>
    </message>
    <message>
        <source>About 30 minutes, no cost</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Etwa 30 Minuten, kostenlos</translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for recipients, and on every second mail server or filter before it.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>In den Einstellungen des Mailservers für Empfänger und auf jedem zweiten Mailserver oder Filter davor.</translation>
    </message>
    <message>
        <source>Refuse an unknown name while the sender&apos;s server is still there. Whoever takes the mail first and returns it later sends it to forged senders: to people who never wrote.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Weisen Sie einen unbekannten Namen ab, solange der Server des Absenders noch da ist. Wer die Mail erst annimmt und später zurückschickt, schickt sie an gefälschte Absender: an Menschen, die nie geschrieben haben.</translation>
    </message>
    <message>
        <source>A filter or second server before the real one needs the list of addresses, or has to ask the real one.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Ein Filter oder zweiter Server vor dem eigentlichen braucht die Liste der Adressen oder muss den eigentlichen fragen.</translation>
    </message>
    <message>
        <source>A mailbox that takes every name on purpose is no fault, as long as nothing is sent back.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>Ein Postfach, das absichtlich jeden Namen annimmt, ist kein Fehler, solange nichts zurückgeschickt wird.</translation>
    </message>
    <message>
        <source>Let the mail server see who its visitors are</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Lassen Sie den Mailserver sehen, wer seine Besucher sind</translation>
    </message>
    <message>
        <source>On the mail server, as root, in /etc/postfix/main.cf; where Postfix runs in a container, also where its ports are published.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Auf dem Mailserver, als root, in /etc/postfix/main.cf; wo Postfix in einem Container läuft, auch dort, wo seine Ports veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Nobody but your own gateway may say where a visitor comes from. Empty is right where no gateway says it.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Niemand außer Ihrem eigenen Gateway darf sagen, woher ein Besucher kommt. Leer ist richtig, wo kein Gateway es sagt.</translation>
    </message>
    <message>
        <source>Only this machine and your own network are trusted. Take out the address of a container&apos;s bridge or of a load balancer (often in 172.16.0.0/12 or 10.0.0.0/8).</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Vertraut wird nur diesem Rechner und Ihrem eigenen Netz. Entfernen Sie die Adresse einer Container-Bridge oder eines Load-Balancers (oft in 172.16.0.0/12 oder 10.0.0.0/8).</translation>
    </message>
    <message>
        <source>Between the Internet and the mail server: a container&apos;s published ports, a load balancer, a router that rewrites addresses. And in the mail server&apos;s list of trusted networks.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Zwischen dem Internet und dem Mailserver: die veröffentlichten Ports eines Containers, ein Load-Balancer, ein Router, der Adressen umschreibt. Und in der Liste der Netze, denen der Mailserver vertraut.</translation>
    </message>
    <message>
        <source>Take the address of that device off the list of those who may send through the server without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Nehmen Sie die Adresse dieses Geräts von der Liste derer, die ohne Anmeldung über den Server senden dürfen.</translation>
    </message>
    <message>
        <source>Let the device pass on the visitor&apos;s real address: without rewriting it, or with the PROXY protocol taken from that one device only.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Lassen Sie das Gerät die wirkliche Adresse des Besuchers weitergeben: ohne sie umzuschreiben, oder mit dem PROXY-Protokoll, das nur von diesem einen Gerät angenommen wird.</translation>
    </message>
    <message>
        <source>Accept a PROXY header, XCLIENT or XFORWARD from the address of your own gateway only. From anybody else it is a way to pretend.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Nehmen Sie einen PROXY-Header, XCLIENT oder XFORWARD nur von der Adresse Ihres eigenen Gateways an. Von jedem anderen ist es ein Weg, sich als jemand auszugeben.</translation>
    </message>
    <message>
        <source>Send yourself a message from outside, once by IPv4 and once by IPv6, and read the lowest Received line: it has to name the outside address.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Schicken Sie sich von außen eine Nachricht, einmal über IPv4 und einmal über IPv6, und lesen Sie die unterste Received-Zeile: Sie muss die äußere Adresse nennen.</translation>
    </message>
    <message>
        <source>See that somebody looks at the proxy&apos;s log</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation>Sorgen Sie dafür, dass jemand ins Protokoll des Proxys sieht</translation>
    </message>
    <message>
        <source>Keep a log of every request.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation>Führen Sie ein Protokoll über jede Anfrage.</translation>
    </message>
    <message>
        <source>Once a week look for clients outside your network, for port 25, and for far more traffic than usual. Every now and then try from outside whether the proxy refuses port 25.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation>Suchen Sie einmal in der Woche nach Clients außerhalb Ihres Netzes, nach Port 25 und nach weit mehr Verkehr als üblich. Versuchen Sie ab und zu von außen, ob der Proxy Port 25 verweigert.</translation>
    </message>
    <message>
        <source>Name who looks, and when, and sign the answer here.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation>Legen Sie fest, wer wann nachsieht, und unterschreiben Sie hier die Antwort.</translation>
    </message>
    <message>
        <source>Keep a log of every connection.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation>Führen Sie ein Protokoll über jede Verbindung.</translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings: switch the log of requests on and keep it for a few weeks.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation>In den Einstellungen des Proxys: Schalten Sie das Protokoll der Anfragen ein und bewahren Sie es einige Wochen auf.</translation>
    </message>
    <message>
        <source>Once a week let somebody look for clients outside your network, for targets at port 25, and for far more traffic than usual, above all at night.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation>Lassen Sie einmal in der Woche jemanden nach Clients außerhalb Ihres Netzes suchen, nach Zielen auf Port 25 und nach weit mehr Verkehr als üblich, vor allem nachts.</translation>
    </message>
    <message>
        <source>Install the security updates</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation>Installieren Sie die Sicherheitsupdates</translation>
    </message>
    <message>
        <source>On the proxy, as root; on a device, in its web pages under firmware or update.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation>Auf dem Proxy, als root; bei einem Gerät auf dessen Webseiten unter Firmware oder Update.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu:</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation>Debian und Ubuntu:</translation>
    </message>
    <message>
        <source>Red Hat, Alma, Rocky, Fedora:</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation>Red Hat, Alma, Rocky, Fedora:</translation>
    </message>
    <message>
        <source>Switch automatic security updates on where the system has them, and write down who looks after them and when.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation>Schalten Sie automatische Sicherheitsupdates ein, wo das System sie kennt, und schreiben Sie auf, wer sich wann darum kümmert.</translation>
    </message>
    <message>
        <source>Start the proxy again, so that the new version runs.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation>Starten Sie den Proxy neu, damit die neue Version läuft.</translation>
    </message>
    <message>
        <source>Look at the date of the last update, then sign the answer here with it as its basis.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation>Sehen Sie nach, von wann das letzte Update ist, und unterschreiben Sie hier die Antwort mit diesem Datum als Grundlage.</translation>
    </message>
    <message>
        <source>Let only your own people use your proxy</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Lassen Sie nur Ihre eigenen Leute Ihren Proxy benutzen</translation>
    </message>
    <message>
        <source>Privoxy&apos;s file config, usually /etc/privoxy/config.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Privoxys Datei config, meist /etc/privoxy/config.</translation>
    </message>
    <message>
        <source>Listen for this machine only; or on the inside address, and then name your network.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Lauschen Sie nur für diesen Rechner, oder auf der inneren Adresse, und nennen Sie dann Ihr Netz.</translation>
    </message>
    <message>
        <source>For a whole office: listen-address INSIDE-ADDRESS:8118 together with permit-access YOUR-NETWORK. Of several rules the last that fits decides.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Für ein ganzes Büro: listen-address INSIDE-ADDRESS:8118 zusammen mit permit-access YOUR-NETWORK. Von mehreren Regeln entscheidet die letzte passende.</translation>
    </message>
    <message>
        <source>Privoxy reads its file again by itself at the next request.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Privoxy liest seine Datei bei der nächsten Anfrage von selbst neu.</translation>
    </message>
    <message>
        <source>records.yaml and ip_allow.yaml.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>records.yaml und ip_allow.yaml.</translation>
    </message>
    <message>
        <source>Serve only what is mapped, tunnel to port 443 only, and in ip_allow.yaml let your network in before 0/0 and ::/0 are denied.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Bedienen Sie nur, was zugeordnet ist, tunneln Sie nur zu Port 443, und lassen Sie in ip_allow.yaml Ihr Netz herein, bevor 0/0 und ::/0 verboten werden.</translation>
    </message>
    <message>
        <source>Your VCL file.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Ihre VCL-Datei.</translation>
    </message>
    <message>
        <source>Name the servers behind it by hand instead of taking them from the Host header, and refuse tunnels.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Nennen Sie die Server dahinter von Hand, statt sie dem Host-Header zu entnehmen, und verweigern Sie Tunnel.</translation>
    </message>
    <message>
        <source>Load the file and use it.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Laden Sie die Datei und benutzen Sie sie.</translation>
    </message>
    <message>
        <source>Where microsocks is started, usually a systemd unit.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Dort, wo microsocks gestartet wird, meist in einer systemd-Unit.</translation>
    </message>
    <message>
        <source>Started without options it serves all the world. Give it the inside address and a login.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Ohne Optionen gestartet, bedient es alle Welt. Geben Sie ihm die innere Adresse und eine Anmeldung.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Starten Sie es neu.</translation>
    </message>
    <message>
        <source>CCProxy, Account.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>CCProxy, Account.</translation>
    </message>
    <message>
        <source>Set the permit category to Permit Only and list your own addresses or accounts. Untick the services you do not need, and bind it to the inside network card.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Stellen Sie die Kategorie auf Permit Only und führen Sie Ihre eigenen Adressen oder Konten auf. Schalten Sie die Dienste ab, die Sie nicht brauchen, und binden Sie ihn an die innere Netzwerkkarte.</translation>
    </message>
    <message>
        <source>GateKeeper, WinGate&apos;s console.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>GateKeeper, die Konsole von WinGate.</translation>
    </message>
    <message>
        <source>Bind every service to the inside network card only. Switch off SOCKS, telnet and mapping services you do not need, and switch logging on.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Binden Sie jeden Dienst nur an die innere Netzwerkkarte. Schalten Sie SOCKS, Telnet und Mapping-Dienste aus, die Sie nicht brauchen, und schalten Sie die Protokollierung ein.</translation>
    </message>
    <message>
        <source>The policy of the appliance (VPM or CPL).</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Die Richtlinie des Geräts (VPM oder CPL).</translation>
    </message>
    <message>
        <source>Make Deny the default and let your own network in. Allow CONNECT to port 443 only: a single rule that says ALLOW without a condition lets everybody in.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Machen Sie Deny zur Vorgabe und lassen Sie Ihr eigenes Netz herein. Erlauben Sie CONNECT nur zu Port 443: Eine einzige Regel, die ohne Bedingung ALLOW sagt, lässt jeden herein.</translation>
    </message>
    <message>
        <source>Install the policy.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Installieren Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>The listener with dynamic_forward_proxy in Envoy&apos;s configuration.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Der Listener mit dynamic_forward_proxy in der Konfiguration von Envoy.</translation>
    </message>
    <message>
        <source>Bind the listener to the inside address and add an RBAC filter that lets your network in only. Leave upgrade_type CONNECT out unless you need it.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Binden Sie den Listener an die innere Adresse und fügen Sie einen RBAC-Filter hinzu, der nur Ihr Netz hereinlässt. Lassen Sie upgrade_type CONNECT weg, wenn Sie es nicht brauchen.</translation>
    </message>
    <message>
        <source>Start Envoy again.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Starten Sie Envoy neu.</translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings, and in the firewall in front of it.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>In den Einstellungen des Proxys und in der Firewall davor.</translation>
    </message>
    <message>
        <source>Listen on the inside address only. Let in your own network, or people who log in, and deny everybody else as the last rule. Tunnels (CONNECT) only to port 443, and never to port 25.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Lauschen Sie nur auf der inneren Adresse. Lassen Sie Ihr eigenes Netz herein oder Personen, die sich anmelden, und weisen Sie als letzte Regel alle anderen ab. Tunnel (CONNECT) nur zu Port 443 und niemals zu Port 25.</translation>
    </message>
    <message>
        <source>In the firewall: nothing from outside to the proxy&apos;s ports, and nothing from inside to port 25 of the Internet except from the mail server.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>In der Firewall: nichts von außen zu den Ports des Proxys und nichts von innen zu Port 25 des Internets, außer vom Mailserver.</translation>
    </message>
    <message>
        <source>Load the settings or start the proxy again; its manual says how.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>Laden Sie die Einstellungen oder starten Sie den Proxy neu; sein Handbuch sagt, wie.</translation>
    </message>
    <message>
        <source>Let only your own people send through your mail server</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Lassen Sie nur Ihre eigenen Leute über Ihren Mailserver senden</translation>
    </message>
    <message>
        <source>On the mail server, as root. The settings stand in /etc/postfix/main.cf.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Auf dem Mailserver, als root. Die Einstellungen stehen in /etc/postfix/main.cf.</translation>
    </message>
    <message>
        <source>Trust this machine only, and let everybody else send to your own domains or after a login.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Vertrauen Sie nur diesem Rechner, und lassen Sie alle anderen an Ihre eigenen Domains oder nach einer Anmeldung senden.</translation>
    </message>
    <message>
        <source>Leave relay_domains as it is when this server is the second mail server of another domain. Printers that send without a password need their addresses added to mynetworks. In a container, or behind a load balancer, the address of the bridge must not stand in mynetworks: all the world seems to come from there.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Lassen Sie relay_domains, wie es ist, wenn dieser Server der zweite Mailserver einer anderen Domain ist. Die Adressen von Druckern, die ohne Passwort senden, müssen in mynetworks stehen. In einem Container oder hinter einem Load-Balancer darf die Adresse der Bridge nicht in mynetworks stehen: Alle Welt scheint von dort zu kommen.</translation>
    </message>
    <message>
        <source>Look at what is in force. A stranger&apos;s attempt now ends with 554 5.7.1, Relay access denied.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Sehen Sie nach, was gilt. Der Versuch eines Fremden endet jetzt mit 554 5.7.1, Relay access denied.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: /etc/exim4/update-exim4.conf.conf, as root.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Auf Debian und Ubuntu: /etc/exim4/update-exim4.conf.conf, als root.</translation>
    </message>
    <message>
        <source>Name your own network, and no domains of others.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Nennen Sie Ihr eigenes Netz und keine Domains anderer.</translation>
    </message>
    <message>
        <source>Write the configuration anew and start Exim again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Schreiben Sie die Konfiguration neu und starten Sie Exim neu.</translation>
    </message>
    <message>
        <source>Play through a dialogue as a stranger would have it: an address of another domain must be refused.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Spielen Sie einen Dialog durch, wie ihn ein Fremder hätte: Eine Adresse einer anderen Domain muss abgewiesen werden.</translation>
    </message>
    <message>
        <source>Let only your own people send through Exim (Debian, Ubuntu)</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Lassen Sie nur Ihre eigenen Leute über Exim senden (Debian, Ubuntu)</translation>
    </message>
    <message>
        <source>On other systems: Exim&apos;s configure file; exim -bV names it.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Auf anderen Systemen: die Datei configure von Exim; exim -bV nennt sie.</translation>
    </message>
    <message>
        <source>Name the domains you pass on for, normally none, and your own network. In the list of rules for RCPT, keep the one that demands: relay not permitted.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Nennen Sie die Domains, für die Sie weiterleiten, in der Regel keine, und Ihr eigenes Netz. Behalten Sie in der Regelliste für RCPT diejenige, die verlangt: relay not permitted.</translation>
    </message>
    <message>
        <source>Check the file, then start Exim again.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Prüfen Sie die Datei und starten Sie Exim neu.</translation>
    </message>
    <message>
        <source>Let only your own people send through Exim</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Lassen Sie nur Ihre eigenen Leute über Exim senden</translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc and /etc/mail/access, as root.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>/etc/mail/sendmail.mc und /etc/mail/access, als root.</translation>
    </message>
    <message>
        <source>Take out of sendmail.mc every line with promiscuous_relay, relay_local_from, relay_mail_from, loose_relay_check or relay_based_on_MX. In the access file name your own addresses only.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Entfernen Sie aus sendmail.mc jede Zeile mit promiscuous_relay, relay_local_from, relay_mail_from, loose_relay_check oder relay_based_on_MX. Nennen Sie in der Datei access nur Ihre eigenen Adressen.</translation>
    </message>
    <message>
        <source>192.168.1 stands for the beginning of your own network&apos;s addresses.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>192.168.1 steht für den Anfang der Adressen Ihres eigenen Netzes.</translation>
    </message>
    <message>
        <source>Build the files and start Sendmail again; on Debian sendmailconfig does both.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Erzeugen Sie die Dateien und starten Sie Sendmail neu; auf Debian macht sendmailconfig beides.</translation>
    </message>
    <message>
        <source>A stranger&apos;s attempt now ends with 550 5.7.1, Relaying denied.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Der Versuch eines Fremden endet jetzt mit 550 5.7.1, Relaying denied.</translation>
    </message>
    <message>
        <source>/etc/mail/smtpd.conf; on Debian /etc/smtpd.conf.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>/etc/mail/smtpd.conf; auf Debian /etc/smtpd.conf.</translation>
    </message>
    <message>
        <source>Take for your own domain from anybody; pass on for this machine and after a login. A line that passes on from any for any without auth must go.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Nehmen Sie für Ihre eigene Domain von jedem an; leiten Sie für diesen Rechner und nach einer Anmeldung weiter. Eine Zeile, die ohne auth von jedem an jeden weiterleitet, muss weg.</translation>
    </message>
    <message>
        <source>Check the file and start again.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Prüfen Sie die Datei und starten Sie neu.</translation>
    </message>
    <message>
        <source>Watch the dialogues while you check again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Beobachten Sie die Dialoge, während Sie noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Find the connector that lets anonymous senders reach any recipient, and take that right away. The account&apos;s name depends on the language of Windows.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Suchen Sie den Connector, der anonyme Absender an jeden Empfänger senden lässt, und nehmen Sie ihm dieses Recht. Der Name des Kontos hängt von der Sprache von Windows ab.</translation>
    </message>
    <message>
        <source>Where a device has to send without a login, give it a connector of its own with only its address in RemoteIPRanges.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Wo ein Gerät ohne Anmeldung senden muss, geben Sie ihm einen eigenen Connector, in dessen RemoteIPRanges nur seine Adresse steht.</translation>
    </message>
    <message>
        <source>Start the transport services again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Starten Sie die Transportdienste neu.</translation>
    </message>
    <message>
        <source>config/relay.ini, config/relay_acl_allow and config/relay_dest_domains.ini in Haraka&apos;s folder.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>config/relay.ini, config/relay_acl_allow und config/relay_dest_domains.ini im Ordner von Haraka.</translation>
    </message>
    <message>
        <source>Pass on for nobody in general; name your own network in relay_acl_allow. A domain whose action is accept in relay_dest_domains.ini is passed on for everybody.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Leiten Sie allgemein für niemanden weiter; nennen Sie Ihr eigenes Netz in relay_acl_allow. Eine Domain, deren Aktion in relay_dest_domains.ini accept ist, wird für jeden weitergeleitet.</translation>
    </message>
    <message>
        <source>Start Haraka again.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Starten Sie Haraka neu.</translation>
    </message>
    <message>
        <source>/var/qmail/control/rcpthosts and /etc/tcp.smtp. Without the first file qmail takes mail for everybody.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>/var/qmail/control/rcpthosts und /etc/tcp.smtp. Ohne die erste Datei nimmt qmail Mail für jeden an.</translation>
    </message>
    <message>
        <source>List your own domains in rcpthosts, one a line. In tcp.smtp set RELAYCLIENT for your own addresses only; the last line has none.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Führen Sie in rcpthosts Ihre eigenen Domains auf, eine je Zeile. Setzen Sie RELAYCLIENT in tcp.smtp nur für Ihre eigenen Adressen; die letzte Zeile hat keines.</translation>
    </message>
    <message>
        <source>A stranger&apos;s attempt now ends with 553 and a word on rcpthosts.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Der Versuch eines Fremden endet jetzt mit 553 und einem Wort zu rcpthosts.</translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default and /etc/courier/esmtpacceptmailfor.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>/etc/courier/smtpaccess/default und /etc/courier/esmtpacceptmailfor.</translation>
    </message>
    <message>
        <source>Narrow the lines that give RELAYCLIENT to your own network. Debian&apos;s file trusts all of 10 and of 192.168; lines for : or * must never carry it.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Beschränken Sie die Zeilen, die RELAYCLIENT vergeben, auf Ihr eigenes Netz. Debians Datei vertraut allem unter 10 und unter 192.168; Zeilen für : oder * dürfen es nie tragen.</translation>
    </message>
    <message>
        <source>Build the tables and start again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Erzeugen Sie die Tabellen und starten Sie neu.</translation>
    </message>
    <message>
        <source>Stalwart&apos;s web interface: inbound, RCPT stage, allow relaying.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Die Weboberfläche von Stalwart: Inbound, RCPT stage, Allow relaying.</translation>
    </message>
    <message>
        <source>Set it back to what it was delivered with: only after a login. Look at the settings of each domain too.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Stellen Sie es zurück auf die Auslieferung: nur nach einer Anmeldung. Sehen Sie sich auch die Einstellungen jeder Domain an.</translation>
    </message>
    <message>
        <source>MailEnable&apos;s management console: SMTP, properties, Relay.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Die Verwaltungskonsole von MailEnable: SMTP, Properties, Relay.</translation>
    </message>
    <message>
        <source>Tick relaying for senders that log in, and nothing else. Leave relaying for local sender addresses unticked: anybody can write such an address. Privileged addresses are those of your own network.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Erlauben Sie das Weiterleiten für Absender, die sich anmelden, und sonst nichts. Lassen Sie das Weiterleiten für lokale Absenderadressen aus: Eine solche Adresse kann jeder schreiben. Privilegierte Adressen sind die Ihres eigenen Netzes.</translation>
    </message>
    <message>
        <source>Start the SMTP service again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Starten Sie den SMTP-Dienst neu.</translation>
    </message>
    <message>
        <source>hMailServer Administrator: Advanced, IP Ranges, Internet.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>hMailServer Administrator: Advanced, IP Ranges, Internet.</translation>
    </message>
    <message>
        <source>Untick deliveries from external to external, and ask for a login for the others.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Schalten Sie die Zustellung von extern nach extern aus und verlangen Sie für die übrigen eine Anmeldung.</translation>
    </message>
    <message>
        <source>Nobody looks after hMailServer any more: plan to move to another server.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Um hMailServer kümmert sich niemand mehr: Planen Sie den Umzug auf einen anderen Server.</translation>
    </message>
    <message>
        <source>On the Zimbra server, as the user zimbra.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Auf dem Zimbra-Server, als Benutzer zimbra.</translation>
    </message>
    <message>
        <source>Name this machine and your own network, nothing wider.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Nennen Sie diesen Rechner und Ihr eigenes Netz, nichts Weiteres.</translation>
    </message>
    <message>
        <source>Look at what is in force.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Sehen Sie nach, was gilt.</translation>
    </message>
    <message>
        <source>In your mail server&apos;s settings, where it says who may send through it. The words differ: relay, trusted networks, connectors.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>In den Einstellungen Ihres Mailservers, wo steht, wer über ihn senden darf. Die Wörter sind verschieden: Relay, vertrauenswürdige Netze, Connectors.</translation>
    </message>
    <message>
        <source>Take mail for other domains only from your own network and from people who log in. Nobody else&apos;s address, and no range as wide as the Internet, belongs on that list.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Nehmen Sie Mail für andere Domains nur aus Ihrem eigenen Netz an und von Personen, die sich anmelden. Niemandes sonstige Adresse und kein Bereich, der so weit ist wie das Internet, gehört auf diese Liste.</translation>
    </message>
    <message>
        <source>A server in a container or behind a load balancer may see every visitor under one inside address. Take that address off the list, or let the real ones through.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>Ein Server in einem Container oder hinter einem Load-Balancer sieht womöglich jeden Besucher unter einer einzigen inneren Adresse. Nehmen Sie diese Adresse von der Liste oder lassen Sie die wirklichen durch.</translation>
    </message>
    <message>
        <source>Take mail for postmaster</source>
        <extracomment>From resources/advice/postmaster-missing.json</extracomment>
        <translation>Nehmen Sie Mail für postmaster an</translation>
    </message>
    <message>
        <source>Send it to a person who reads it.</source>
        <extracomment>From resources/advice/postmaster-missing.json</extracomment>
        <translation>Leiten Sie sie an eine Person weiter, die sie liest.</translation>
    </message>
    <message>
        <source>Add postmaster@ your domain and send it on to a person who reads it. The server should also take mail for postmaster alone, without a domain (RFC 5321, 4.5.1).</source>
        <extracomment>From resources/advice/postmaster-missing.json</extracomment>
        <translation>Legen Sie postmaster@ Ihrer Domain an und leiten Sie sie an eine Person weiter, die sie liest. Der Server sollte auch Mail an postmaster allein annehmen, ohne Domain (RFC 5321, 4.5.1).</translation>
    </message>
    <message>
        <source>Let your proxy lead to web sites only</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Lassen Sie Ihren Proxy nur zu Websites führen</translation>
    </message>
    <message>
        <source>At the top of the http_access lines. Port 25 never stands in Safe_ports, and the high ports only if somebody needs them.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Ganz oben in den http_access-Zeilen. Port 25 steht nie in Safe_ports, und die hohen Ports nur, wenn jemand sie braucht.</translation>
    </message>
    <message>
        <source>Port 25 is how mail goes from server to server. A proxy that leads there lets any infected PC send spam with your address on it. The mail server itself does not need the proxy.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Über Port 25 geht Mail von Server zu Server. Ein Proxy, der dorthin führt, lässt jeden befallenen PC Spam unter Ihrer Adresse senden. Der Mailserver selbst braucht den Proxy nicht.</translation>
    </message>
    <message>
        <source>Then check this question again.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Prüfen Sie dann diese Frage noch einmal.</translation>
    </message>
    <message>
        <source>Without a ConnectPort line a tunnel leads to every port. Plain requests go to any port: the firewall has to hold those.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Ohne eine ConnectPort-Zeile führt ein Tunnel zu jedem Port. Einfache Anfragen gehen an jeden Port: Diese muss die Firewall aufhalten.</translation>
    </message>
    <message>
        <source>danted.conf, usually /etc/danted.conf.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>danted.conf, meist /etc/danted.conf.</translation>
    </message>
    <message>
        <source>Blocks stand before the first pass: the first rule that fits decides.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Sperren stehen vor der ersten Freigabe: Die erste passende Regel entscheidet.</translation>
    </message>
    <message>
        <source>Where ProxyRequests On stands.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Dort, wo ProxyRequests On steht.</translation>
    </message>
    <message>
        <source>Tunnels only to port 443.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Tunnel nur zu Port 443.</translation>
    </message>
    <message>
        <source>3proxy.cfg, before the lines that start a service.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>3proxy.cfg, vor den Zeilen, die einen Dienst starten.</translation>
    </message>
    <message>
        <source>The first rule that fits decides.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Die erste passende Regel entscheidet.</translation>
    </message>
    <message>
        <source>Replace YOUR-NETWORK by the addresses of your own network, for example 192.168.10.0/24.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Ersetzen Sie YOUR-NETWORK durch die Adressen Ihres eigenen Netzes, zum Beispiel 192.168.10.0/24.</translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings, and in the firewall behind it.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>In den Einstellungen des Proxys und in der Firewall dahinter.</translation>
    </message>
    <message>
        <source>Refuse addresses that carry a route of their own</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>Weisen Sie Adressen ab, die ihren Weg selbst mitbringen</translation>
    </message>
    <message>
        <source>Refuse recipients that name a second domain inside the first part of the address.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>Weisen Sie Empfänger ab, die im ersten Teil der Adresse eine zweite Domain nennen.</translation>
    </message>
    <message>
        <source>Leave relay_domains as it is when this server is the second mail server of another domain.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>Lassen Sie relay_domains, wie es ist, wenn dieser Server der zweite Mailserver einer anderen Domain ist.</translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc, as root.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>/etc/mail/sendmail.mc, als root.</translation>
    </message>
    <message>
        <source>Take out every line with loose_relay_check: it lets a % or ! in the address name the real target.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>Entfernen Sie jede Zeile mit loose_relay_check: Sie lässt ein % oder ! in der Adresse das wirkliche Ziel nennen.</translation>
    </message>
    <message>
        <source>Build the files and start Sendmail again.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>Erzeugen Sie die Dateien und starten Sie Sendmail neu.</translation>
    </message>
    <message>
        <source>In the rules for recipients of your mail server, and of the server it hands mail to.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>In den Regeln für Empfänger Ihres Mailservers und des Servers, an den er Mail übergibt.</translation>
    </message>
    <message>
        <source>Refuse recipients with a second @, a % or a ! before the @, unless such a mailbox is really yours. Old servers read these signs as an order to pass the mail on.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>Weisen Sie Empfänger mit einem zweiten @ oder mit % oder ! vor dem @ ab, es sei denn, ein solches Postfach gehört wirklich Ihnen. Alte Server lesen diese Zeichen als Auftrag, die Mail weiterzuleiten.</translation>
    </message>
    <message>
        <source>The server took such an address. Whether it would have passed the mail on was not tried.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation>Der Server nahm eine solche Adresse an. Ob er die Mail weitergeleitet hätte, wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Move to a version that is still looked after</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Wechseln Sie auf eine Version, um die sich noch jemand kümmert</translation>
    </message>
    <message>
        <source>A day or more; the new server may cost</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Ein Tag oder mehr; der neue Server kann etwas kosten</translation>
    </message>
    <message>
        <source>Its makers have stopped and advise to move to another server. No update will come.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Die Hersteller haben aufgehört und raten zum Umzug auf einen anderen Server. Updates wird es nicht mehr geben.</translation>
    </message>
    <message>
        <source>Choose a server that is looked after, and plan the move of the mailboxes.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Wählen Sie einen Server, der gepflegt wird, und planen Sie den Umzug der Postfächer.</translation>
    </message>
    <message>
        <source>When the new server runs, check this question again.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Wenn der neue Server läuft, prüfen Sie diese Frage noch einmal.</translation>
    </message>
    <message>
        <source>The original has not changed since 1998. notqmail continues it with the same files.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Das Original hat sich seit 1998 nicht geändert. notqmail führt es mit denselben Dateien weiter.</translation>
    </message>
    <message>
        <source>Replace it by notqmail, or by another server.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Ersetzen Sie es durch notqmail oder durch einen anderen Server.</translation>
    </message>
    <message>
        <source>An hour or more, often no cost</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Eine Stunde oder mehr, oft kostenlos</translation>
    </message>
    <message>
        <source>What a server says of itself is not always true, and a distribution often mends an old version without changing its number. So look first.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Was ein Server über sich selbst sagt, stimmt nicht immer, und eine Distribution bessert oft eine alte Version aus, ohne deren Nummer zu ändern. Sehen Sie also zuerst nach.</translation>
    </message>
    <message>
        <source>On the server: the list of installed packages.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Auf dem Server: die Liste der installierten Pakete.</translation>
    </message>
    <message>
        <source>If your distribution still mends it, sign the answer here with that list as its basis. If not, move to a newer release of the distribution or to the makers&apos; own packages.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation>Wenn Ihre Distribution sie noch ausbessert, unterschreiben Sie hier die Antwort mit dieser Liste als Grundlage. Wenn nicht, wechseln Sie auf eine neuere Ausgabe der Distribution oder auf die Pakete des Herstellers.</translation>
    </message>
    <message>
        <source>Let mail travel encrypted</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Lassen Sie Mail verschlüsselt reisen</translation>
    </message>
    <message>
        <source>On the mail server, as root. You need a certificate for the server&apos;s name; Let&apos;s Encrypt gives them for nothing.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Auf dem Mailserver, als root. Sie brauchen ein Zertifikat für den Namen des Servers; Let&apos;s Encrypt stellt sie kostenlos aus.</translation>
    </message>
    <message>
        <source>Name the certificate and offer encryption to everybody.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Nennen Sie das Zertifikat und bieten Sie allen Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Leave out the old versions.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Lassen Sie die alten Versionen weg.</translation>
    </message>
    <message>
        <source>On a Postfix older than 3.4 the two files stand in smtpd_tls_key_file and smtpd_tls_cert_file.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Bei einem Postfix vor 3.4 stehen die beiden Dateien in smtpd_tls_key_file und smtpd_tls_cert_file.</translation>
    </message>
    <message>
        <source>On the mail server, as root, in Exim&apos;s configuration. On Debian: /etc/exim4/exim4.conf.localmacros.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Auf dem Mailserver, als root, in der Konfiguration von Exim. Auf Debian: /etc/exim4/exim4.conf.localmacros.</translation>
    </message>
    <message>
        <source>Debian: turn encryption on and name the files.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Debian: Schalten Sie die Verschlüsselung ein und nennen Sie die Dateien.</translation>
    </message>
    <message>
        <source>Elsewhere: set tls_advertise_hosts = *, tls_certificate and tls_privatekey.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Sonst: Setzen Sie tls_advertise_hosts = *, tls_certificate und tls_privatekey.</translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for TLS or SSL.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>In den Einstellungen des Mailservers für TLS oder SSL.</translation>
    </message>
    <message>
        <source>Give it a certificate for its own name, with the whole chain, and see to it that it is renewed by itself.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Geben Sie ihm ein Zertifikat für seinen eigenen Namen, mit der ganzen Kette, und sorgen Sie dafür, dass es von selbst erneuert wird.</translation>
    </message>
    <message>
        <source>Offer STARTTLS on port 25 and demand it on port 587; allow TLS 1.2 and 1.3 only.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation>Bieten Sie STARTTLS auf Port 25 an und verlangen Sie es auf Port 587; erlauben Sie nur TLS 1.2 und 1.3.</translation>
    </message>
    <message>
        <source>Do not tell strangers who is who</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation>Verraten Sie Fremden nicht, wen es gibt</translation>
    </message>
    <message>
        <source>Switch the question off.</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation>Schalten Sie die Frage aus.</translation>
    </message>
    <message>
        <source>Put in this line: define(`confPRIVACY_FLAGS&apos;, `goaway&apos;)dnl</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation>Fügen Sie diese Zeile ein: define(`confPRIVACY_FLAGS&apos;, `goaway&apos;)dnl</translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for the commands VRFY and EXPN.</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation>In den Einstellungen des Mailservers für die Befehle VRFY und EXPN.</translation>
    </message>
    <message>
        <source>Switch both off, or allow them only from your own network (RFC 2505, 2.11).</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation>Schalten Sie beide aus oder erlauben Sie sie nur aus Ihrem eigenen Netz (RFC 2505, 2.11).</translation>
    </message>
    <message>
        <source>That mail to unknown names is refused at once is right and stays so.</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation>Dass Mail an unbekannte Namen sofort abgewiesen wird, ist richtig und bleibt so.</translation>
    </message>
    <message>
        <source>In the proxy: tunnels (CONNECT, SOCKS) only to port 443, plain requests only to port 80; never to port 25, to the proxy&apos;s own computer, to the inside network or, in a cloud, to 169.254.169.254, where a machine reads its own keys. In the firewall: nothing from inside to port 25 of the Internet except from the mail server.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation>Im Proxy: Tunnel (CONNECT, SOCKS) nur zu Port 443, einfache Anfragen nur zu Port 80; niemals zu Port 25, zum Rechner des Proxys selbst, ins innere Netz oder, in einer Cloud, zu 169.254.169.254, wo ein Rechner seine eigenen Schlüssel liest. In der Firewall: nichts von innen zu Port 25 des Internets, außer vom Mailserver.</translation>
    </message>
    <message>
        <source>End a message only at a dot on a line of its own</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation>Beenden Sie eine Nachricht nur bei einem Punkt auf eigener Zeile</translation>
    </message>
    <message>
        <source>On the mail server, as root. Postfix 3.5.24, 3.6.14, 3.7.10, 3.8.5, 3.9 or newer; older ones need an update first.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation>Auf dem Mailserver, als root. Postfix 3.5.24, 3.6.14, 3.7.10, 3.8.5, 3.9 oder neuer; ältere brauchen zuerst ein Update.</translation>
    </message>
    <message>
        <source>Have line ends taken strictly. Older programs of your own networks stay excepted.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation>Lassen Sie Zeilenenden streng nehmen. Ältere Programme Ihrer eigenen Netze bleiben ausgenommen.</translation>
    </message>
    <message>
        <source>On the mail server, and on every filter or gateway before it: whichever of them finds an end where the next one does not opens the gap.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation>Auf dem Mailserver und auf jedem Filter oder Gateway davor: Wer von ihnen ein Ende findet, wo der nächste keines findet, öffnet die Lücke.</translation>
    </message>
    <message>
        <source>Bring its software up to date: the makers mended this at the turn of 2023 to 2024. Then look for a setting about bare line feeds and let it refuse or straighten them.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation>Bringen Sie seine Software auf den neuesten Stand: Die Hersteller haben dies um die Jahreswende 2023/2024 behoben. Suchen Sie dann eine Einstellung zu bloßen Zeilenvorschüben und lassen Sie diese abweisen oder richtigstellen.</translation>
    </message>
    <message>
        <source>Load balancer: a port of its own, where Postfix 2.11 or newer takes the visitor&apos;s address from the PROXY header.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Load-Balancer: ein eigener Port, an dem Postfix ab 2.11 die Adresse des Besuchers dem PROXY-Kopf entnimmt.</translation>
    </message>
    <message>
        <source>Where postscreen stands at the door, it takes the header, and then everybody who comes to it has to bring one.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Steht postscreen an der Tür, so nimmt es den Kopf, und dann muss jeder einen mitbringen, der dorthin kommt.</translation>
    </message>
    <message>
        <source>HAProxy sends the header, here in its first form, which every release understands. In the backend:</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>HAProxy sendet den Kopf, hier in der ersten Form, die jede Version versteht. Im Backend:</translation>
    </message>
    <message>
        <source>Postfix 3.5 and newer understand the second form of the header too (send-proxy-v2).</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Postfix ab 3.5 versteht auch die zweite Form des Kopfs (send-proxy-v2).</translation>
    </message>
    <message>
        <source>The port that takes the PROXY header is for the load balancer alone: the firewall keeps everybody else away from it, for whoever reaches it may name any address.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Der Port, der den PROXY-Kopf nimmt, ist nur für den Load-Balancer da: Die Firewall hält alle anderen von ihm fern, denn wer ihn erreicht, kann jede Adresse nennen.</translation>
    </message>
    <message>
        <source>Docker: visitors seem to come from the bridge when Docker&apos;s own helper passes the port on, as it does with IPv6 to a container that has none, or when a rule masquerades what comes in. Give the container&apos;s network IPv6, or publish the port for IPv4 only, as 0.0.0.0:25:25, or let the container use the host&apos;s network. &quot;userland-proxy&quot;: false in /etc/docker/daemon.json takes the helper away.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Docker: Besucher scheinen von der Bridge zu kommen, wenn Dockers eigenes Hilfsprogramm den Port weiterreicht, wie es das bei IPv6 zu einem Container ohne IPv6 tut, oder wenn eine Regel maskiert, was hereinkommt. Geben Sie dem Netz des Containers IPv6, oder veröffentlichen Sie den Port nur für IPv4, als 0.0.0.0:25:25, oder lassen Sie den Container das Netz des Rechners benutzen. &quot;userland-proxy&quot;: false in /etc/docker/daemon.json schaltet das Hilfsprogramm ab.</translation>
    </message>
    <message>
        <source>Router or firewall: a forwarded port changes the destination only. Rewriting the source (masquerade, SNAT, full NAT) is for what leaves the network, never for what comes in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Router oder Firewall: Ein weitergeleiteter Port ändert nur das Ziel. Den Absender umzuschreiben (Masquerading, SNAT, volles NAT) ist für das da, was das Netz verlässt, nie für das, was hereinkommt.</translation>
    </message>
    <message>
        <source>Exim&apos;s configure file, in its main section; exim -bV names it. On Debian: /etc/exim4/update-exim4.conf.conf for the networks.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Die Datei configure von Exim, in ihrem Hauptteil; exim -bV nennt sie. Unter Debian: /etc/exim4/update-exim4.conf.conf für die Netze.</translation>
    </message>
    <message>
        <source>Take the address of the container&apos;s bridge, the router and the load balancer off the list of those who may send without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Nehmen Sie die Adresse der Container-Bridge, des Routers und des Load-Balancers von der Liste derer, die ohne Anmeldung senden dürfen.</translation>
    </message>
    <message>
        <source>Load balancer: name it as the one that brings a PROXY header, and nobody else. Exim sees by itself which form of the header it is.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Load-Balancer: Nennen Sie ihn und sonst niemanden als den, der einen PROXY-Kopf bringt. Welche Form der Kopf hat, sieht Exim selbst.</translation>
    </message>
    <message>
        <source>Exim has to be built for it: exim -bV then lists PROXY among what it supports.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Exim muss dafür gebaut sein: exim -bV zählt dann PROXY unter dem auf, was es kann.</translation>
    </message>
    <message>
        <source>HAProxy sends the header, here in its second form. In the backend:</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>HAProxy sendet den Kopf, hier in der zweiten Form. Im Backend:</translation>
    </message>
    <message>
        <source>Load balancer: a port of its own that takes the PROXY header in its second form; OpenSMTPD 6.6 and newer know it, and no other form.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Load-Balancer: ein eigener Port, der den PROXY-Kopf in der zweiten Form nimmt; OpenSMTPD ab 6.6 kennt sie, und keine andere.</translation>
    </message>
    <message>
        <source>Let no rule that passes on mail from outside name the address of the container&apos;s bridge, the router or the load balancer as its source.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Keine Regel, die Mail von außen weitergibt, darf als Absender die Adresse der Container-Bridge, des Routers oder des Load-Balancers nennen.</translation>
    </message>
    <message>
        <source>Haraka&apos;s config folder.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Der Ordner config von Haraka.</translation>
    </message>
    <message>
        <source>Load balancer: list its address in haproxy_hosts, one address a line; in newer releases as hosts[] under [haproxy] in connection.ini. Nobody else is believed.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Load-Balancer: Tragen Sie seine Adresse in haproxy_hosts ein, eine Adresse je Zeile; in neueren Versionen als hosts[] unter [haproxy] in connection.ini. Sonst wird niemandem geglaubt.</translation>
    </message>
    <message>
        <source>The web interface: Settings, Network.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Die Weboberfläche: Settings, Network.</translation>
    </message>
    <message>
        <source>Load balancer: list its address under proxyTrustedNetworks (up to 0.15: proxy.trusted-networks of the listener). Nobody else is believed.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Load-Balancer: Tragen Sie seine Adresse unter proxyTrustedNetworks ein (bis 0.15: proxy.trusted-networks des Listeners). Sonst wird niemandem geglaubt.</translation>
    </message>
    <message>
        <source>/etc/mail/access.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>/etc/mail/access.</translation>
    </message>
    <message>
        <source>A load balancer that passes on whole connections has to keep the visitor&apos;s address: switch off its source rewriting and let the mail server answer by way of it.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Ein Load-Balancer, der ganze Verbindungen weiterreicht, muss die Adresse des Besuchers behalten: Schalten Sie das Umschreiben des Absenders ab, und lassen Sie den Mailserver über ihn antworten.</translation>
    </message>
    <message>
        <source>Build the table and load it.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Bauen Sie die Tabelle und laden Sie sie.</translation>
    </message>
    <message>
        <source>Exchange Management Shell.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Exchange Management Shell.</translation>
    </message>
    <message>
        <source>Take the address of the router and the load balancer out of every receive connector that lets others send on without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Nehmen Sie die Adresse des Routers und des Load-Balancers aus jedem Empfangsconnector, der andere ohne Anmeldung weitersenden lässt.</translation>
    </message>
    <message>
        <source>/etc/tcp.smtp.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>/etc/tcp.smtp.</translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>/etc/courier/smtpaccess/default.</translation>
    </message>
    <message>
        <source>Debian lets 10 and 192.168 pass on mail by itself. Narrow or remove those lines: the container&apos;s bridge, the router or the load balancer may be among them.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Debian lässt 10 und 192.168 von sich aus Mail weitergeben. Engen Sie diese Zeilen ein oder entfernen Sie sie: Die Container-Bridge, der Router oder der Load-Balancer kann darunter sein.</translation>
    </message>
    <message>
        <source>The management console: SMTP, Relay.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Die Verwaltungskonsole: SMTP, Relay.</translation>
    </message>
    <message>
        <source>Take the address of the router and the load balancer out of the privileged IPs.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Nehmen Sie die Adresse des Routers und des Load-Balancers aus den privilegierten IP-Adressen.</translation>
    </message>
    <message>
        <source>hMailServer Administrator: Advanced, IP Ranges.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>hMailServer Administrator: Advanced, IP Ranges.</translation>
    </message>
    <message>
        <source>Take the address of the router and the load balancer out of every range that may send on without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Nehmen Sie die Adresse des Routers und des Load-Balancers aus jedem Bereich, der ohne Anmeldung weitersenden darf.</translation>
    </message>
    <message>
        <source>Kubernetes: externalTrafficPolicy: Local keeps the visitor&apos;s address.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation>Kubernetes: externalTrafficPolicy: Local behält die Adresse des Besuchers.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Mail server</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Can strangers send mail through your server?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Können Fremde über Ihren Server Mail senden?</translation>
    </message>
    <message>
        <source>A mail server that passes on mail for anybody is soon used to send spam. The spam carries your name: complaints arrive at your door, others stop taking your mail, and the server may be too busy to do your own work.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Ein Mailserver, der Mail für jeden weiterleitet, dient bald dem Versand von Spam. Der Spam trägt Ihren Namen: Beschwerden landen bei Ihnen, andere nehmen Ihre Mail nicht mehr an, und der Server hat vielleicht keine Zeit mehr für Ihre eigene Arbeit.</translation>
    </message>
    <message>
        <source>leaflet, &apos;How Email Works&apos; and &apos;Consequences for Your Business&apos;</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, „How Email Works“ und „Consequences for Your Business“</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Can strangers use your proxy?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Können Fremde Ihren Proxy benutzen?</translation>
    </message>
    <message>
        <source>A proxy is meant for your own people. If it also answers strangers, they send spam, attack others or fetch files through it, and every trace leads to you.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Ein Proxy ist für Ihre eigenen Leute da. Antwortet er auch Fremden, dann senden sie durch ihn Spam, greifen andere an oder holen Dateien, und jede Spur führt zu Ihnen.</translation>
    </message>
    <message>
        <source>leaflet, question 1</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, Frage 1</translation>
    </message>
    <message>
        <source>Does your proxy serve only those it should?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Bedient Ihr Proxy nur, wen er soll?</translation>
    </message>
    <message>
        <source>Rules that name who may use the proxy, and for what, keep it shut even when a firewall or an address changes.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Regeln, die sagen, wer den Proxy wofür benutzen darf, halten ihn auch dann geschlossen, wenn sich eine Firewall oder eine Adresse ändert.</translation>
    </message>
    <message>
        <source>leaflet, question 4</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, Frage 4</translation>
    </message>
    <message>
        <source>Keeping the door shut</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Damit die Tür zu bleibt</translation>
    </message>
    <message>
        <source>Is your mail software still looked after?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Wird Ihre Mailsoftware noch gepflegt?</translation>
    </message>
    <message>
        <source>The program that handles your mail decides who may send through it. Once its makers stop mending it, a fault that is found later stays open.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Das Programm, das Ihre Mail bearbeitet, entscheidet, wer darüber senden darf. Sobald die Hersteller es nicht mehr ausbessern, bleibt ein später gefundener Fehler offen.</translation>
    </message>
    <message>
        <source>leaflet, &apos;Securing Your Servers&apos;</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, „Securing Your Servers“</translation>
    </message>
    <message>
        <source>Are your proxy&apos;s software and hardware current?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Sind Software und Hardware Ihres Proxys aktuell?</translation>
    </message>
    <message>
        <source>Old versions, of the program as of the device it runs on, carry faults that everybody knows and safe defaults they never learnt.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Alte Versionen, des Programms wie des Geräts, auf dem es läuft, tragen Fehler, die jeder kennt, und haben sichere Voreinstellungen nie gelernt.</translation>
    </message>
    <message>
        <source>leaflet, question 2</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, Frage 2</translation>
    </message>
    <message>
        <source>Are the security updates of your proxy installed?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Sind die Sicherheitsupdates Ihres Proxys installiert?</translation>
    </message>
    <message>
        <source>An update closes nothing until it is installed. Those who look for open doors try the known faults first.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Ein Update schließt nichts, solange es nicht installiert ist. Wer offene Türen sucht, versucht die bekannten Fehler zuerst.</translation>
    </message>
    <message>
        <source>leaflet, question 3</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, Frage 3</translation>
    </message>
    <message>
        <source>Does somebody look for strangers in your proxy&apos;s log?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Sucht jemand im Protokoll Ihres Proxys nach Fremden?</translation>
    </message>
    <message>
        <source>Misuse shows in the log long before the complaints come, but only to somebody who looks.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Missbrauch zeigt sich im Protokoll lange vor den Beschwerden, aber nur dem, der hinsieht.</translation>
    </message>
    <message>
        <source>leaflet, question 5</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, Frage 5</translation>
    </message>
    <message>
        <source>Does mail to abuse@ your domain arrive?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Kommt Mail an abuse@ Ihrer Domain an?</translation>
    </message>
    <message>
        <source>Whoever is hurt by your server writes to abuse@ your domain. If that mail comes back, they block you instead.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Wem Ihr Server schadet, der schreibt an abuse@ Ihrer Domain. Kommt diese Mail zurück, sperrt man Sie stattdessen.</translation>
    </message>
    <message>
        <source>leaflet, question 6</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Merkblatt, Frage 6</translation>
    </message>
    <message>
        <source>Does somebody read the mail to abuse@?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Liest jemand die Mail an abuse@?</translation>
    </message>
    <message>
        <source>A report that nobody reads helps nobody. Read on the same day, it ends a misuse before the damage grows.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Eine Meldung, die niemand liest, hilft niemandem. Am selben Tag gelesen, beendet sie einen Missbrauch, bevor der Schaden wächst.</translation>
    </message>
    <message>
        <source>Beyond the leaflet</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>Can other mail servers&apos; people reach your postmaster?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Erreichen die Betreiber anderer Mailserver Ihren Postmaster?</translation>
    </message>
    <message>
        <source>Every mail server has to take mail for its postmaster (RFC 5321, 4.5.1). It is where others tell you that your mail does not arrive.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Jeder Mailserver muss Mail für seinen Postmaster annehmen (RFC 5321, 4.5.1). Dort sagen Ihnen andere, dass Ihre Mail nicht ankommt.</translation>
    </message>
    <message>
        <source>Where could somebody get to through your proxy?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Wohin könnte jemand durch Ihren Proxy gelangen?</translation>
    </message>
    <message>
        <source>A proxy that leads to other mail servers sends spam for every infected PC behind it. One that leads to remote logins, file shares or its own computer lets an intruder in where no firewall looks.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Ein Proxy, der zu anderen Mailservern führt, versendet Spam für jeden befallenen PC dahinter. Einer, der zu Fernzugängen, Dateifreigaben oder zum eigenen Rechner führt, lässt einen Eindringling dort hinein, wo keine Firewall hinsieht.</translation>
    </message>
    <message>
        <source>Does your mail server see who its visitors are?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Sieht Ihr Mailserver, wer seine Besucher sind?</translation>
    </message>
    <message>
        <source>A server in a container or behind a gateway may take every visitor for one of your own people, and then it passes on mail for all of them.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Ein Server in einem Container oder hinter einem Gateway hält womöglich jeden Besucher für einen Ihrer eigenen Leute, und dann leitet er für alle Mail weiter.</translation>
    </message>
    <message>
        <source>Does mail to your server travel encrypted?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Reist Mail zu Ihrem Server verschlüsselt?</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way can read your mail, and change it.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Ohne Verschlüsselung kann jeder unterwegs Ihre Mail lesen und ändern.</translation>
    </message>
    <message>
        <source>Can passwords be read on the way to your server?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Sind Passwörter auf dem Weg zu Ihrem Server lesbar?</translation>
    </message>
    <message>
        <source>With one password, anybody can send mail through your server, and no rule about strangers stops it.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Mit einem Passwort kann jeder über Ihren Server Mail senden, und keine Regel über Fremde hält das auf.</translation>
    </message>
    <message>
        <source>Does your server tell strangers which addresses exist?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Verrät Ihr Server Fremden, welche Adressen es gibt?</translation>
    </message>
    <message>
        <source>Lists of real addresses are what spammers and guessers of passwords look for first.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Listen echter Adressen sind das Erste, wonach Spammer suchen und jene, die Passwörter raten.</translation>
    </message>
    <message>
        <source>Does your server take mail for names nobody has?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Nimmt Ihr Server Mail für Namen an, die niemand hat?</translation>
    </message>
    <message>
        <source>Mail that is taken first and returned later goes to forged senders: people who never wrote get your bounces, and block you for them.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Mail, die erst angenommen und später zurückgeschickt wird, geht an gefälschte Absender: Menschen, die nie geschrieben haben, bekommen Ihre Rückläufer und sperren Sie dafür.</translation>
    </message>
    <message>
        <source>A few mail dialogues with senders and recipients of other domains; no message, unless you allow one to a mailbox of your own</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Einige Maildialoge mit Absendern und Empfängern anderer Domains; keine Nachricht, es sei denn, Sie erlauben eine an ein eigenes Postfach</translation>
    </message>
    <message>
        <source>Nothing; it reads what the server said of itself</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Nichts; es wird gelesen, was der Server über sich sagte</translation>
    </message>
    <message>
        <source>Nothing; it rests on question 2 and on your answer</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Nichts; es beruht auf Frage 2 und auf Ihrer Antwort</translation>
    </message>
    <message>
        <source>Nothing; it reads what the proxy said of itself, and your answer</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Nichts; es wird gelesen, was der Proxy über sich sagte, und Ihre Antwort</translation>
    </message>
    <message>
        <source>Nothing; it needs your answer</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Nichts; hier ist Ihre Antwort nötig</translation>
    </message>
    <message>
        <source>The question whether abuse@ your domain exists, without a message</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Die Frage, ob es abuse@ Ihrer Domain gibt, ohne Nachricht</translation>
    </message>
    <message>
        <source>The question whether postmaster exists, without a message</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Die Frage, ob es postmaster gibt, ohne Nachricht</translation>
    </message>
    <message>
        <source>One greeting; where the server offers strangers to say where they come from, one such claim; no message</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Eine Begrüßung; wo der Server Fremden anbietet zu sagen, woher sie kommen, eine solche Behauptung; keine Nachricht</translation>
    </message>
    <message>
        <source>One greeting and one TLS handshake</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Eine Begrüßung und ein TLS-Handschlag</translation>
    </message>
    <message>
        <source>One greeting before and one after encryption; no password</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Eine Begrüßung vor und eine nach der Verschlüsselung; kein Passwort</translation>
    </message>
    <message>
        <source>The commands VRFY and EXPN, for postmaster and a name nobody has</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Die Befehle VRFY und EXPN, für postmaster und einen Namen, den niemand hat</translation>
    </message>
    <message>
        <source>The question whether a made-up name exists, without a message; nothing where it was asked before</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Die Frage, ob es einen erfundenen Namen gibt, ohne Nachricht; nichts, wo es schon gefragt wurde</translation>
    </message>
    <message>
        <source>Can a second message be hidden inside one?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Lässt sich in einer Nachricht eine zweite verstecken?</translation>
    </message>
    <message>
        <source>A server that ends a message where others do not can be fed mail in anybody&apos;s name, past every check of the sender.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Ein Server, der eine Nachricht dort beendet, wo andere es nicht tun, lässt sich Mail in jedermanns Namen unterschieben, vorbei an jeder Prüfung des Absenders.</translation>
    </message>
    <message>
        <source>Requests to the proxy to reach Doorcheck&apos;s own listeners or, where it cannot, your own mail server and web site</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Anfragen an den Proxy, die Gegenstellen von Doorcheck zu erreichen oder, wo er das nicht kann, Ihren eigenen Mailserver und Ihre Website</translation>
    </message>
    <message>
        <source>Requests to a proxy that lets us in, to reach Doorcheck&apos;s own listeners on twelve ports, the proxy&apos;s own computer and the hosts you named</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Anfragen an einen Proxy, der uns hereinlässt, die Gegenstellen von Doorcheck auf zwölf Ports, den Rechner des Proxys und die von Ihnen genannten Rechner zu erreichen</translation>
    </message>
    <message>
        <source>Where you allow it, up to six messages to a mailbox of your own behind the server</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>Wo Sie es erlauben, bis zu sechs Nachrichten an ein eigenes Postfach hinter dem Server</translation>
    </message>
</context>
<context>
    <name>doorcheck::AbuseRule</name>
    <message>
        <source>It waits for your mail domain.</source>
        <translation>Wartet auf Ihre Maildomain.</translation>
    </message>
    <message>
        <source>Name the organisation&apos;s mail domain (--domain).</source>
        <translation>Nennen Sie die Maildomain der Organisation (--domain).</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message>
        <source>It blocks our address, so it could not be asked.</source>
        <translation>Er sperrt unsere Adresse, daher war es nicht zu erfragen.</translation>
    </message>
    <message>
        <source>It had enough of our questions and stopped.</source>
        <translation>Er hatte genug von unseren Fragen und brach ab.</translation>
    </message>
    <message>
        <source>It refused our sender, so it could not be asked.</source>
        <translation>Er wies unseren Absender ab, daher war es nicht zu erfragen.</translation>
    </message>
    <message>
        <source>It takes no mail from strangers on this port.</source>
        <translation>Er nimmt auf diesem Port keine Mail von Fremden an.</translation>
    </message>
    <message>
        <source>This server does not take mail for your domain.</source>
        <translation>Dieser Server nimmt keine Mail für Ihre Domain an.</translation>
    </message>
    <message>
        <source>It asked us to come back later.</source>
        <translation>Er bat uns, später wiederzukommen.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Ein solches Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>It refused in words we do not know.</source>
        <translation>Er lehnte mit Worten ab, die wir nicht kennen.</translation>
    </message>
    <message>
        <source>It takes the mail, but we could not compare.</source>
        <translation>Er nimmt die Mail an, aber wir konnten nicht vergleichen.</translation>
    </message>
    <message>
        <source>It takes mail for any name, so this proves nothing.</source>
        <translation>Er nimmt Mail für jeden Namen an, das beweist also nichts.</translation>
    </message>
    <message>
        <source>%1. The made-up %2 was accepted too.</source>
        <extracomment>%1 is the server&apos;s answer, %2 a made-up address that it accepted</extracomment>
        <translation>%1. Auch der erfundene Name %2 wurde angenommen.</translation>
    </message>
    <message>
        <source>It is there, but refuses automatic reports.</source>
        <translation>Es ist da, weist aber automatische Meldungen ab.</translation>
    </message>
    <message>
        <source>%1. With the null sender: %2</source>
        <extracomment>%1 is the sentence so far, %2 the server&apos;s answer</extracomment>
        <translation>%1. Mit leerem Absender: %2</translation>
    </message>
    <message>
        <source>Yes. It takes mail.</source>
        <translation>Ja. Es nimmt Mail an.</translation>
    </message>
    <message>
        <source>%1. A made-up name was refused: %2</source>
        <extracomment>%1 is the sentence so far, %2 the server&apos;s answer</extracomment>
        <translation>%1. Ein erfundener Name wurde abgewiesen: %2</translation>
    </message>
    <message>
        <source>It is there, but not without the domain.</source>
        <translation>Es ist da, aber nicht ohne die Domain.</translation>
    </message>
</context>
<context>
    <name>doorcheck::AcceptDialog</name>
    <message>
        <source>Why it stays as it is</source>
        <extracomment>Fields of the dialog for accepting a risk, and examples</extracomment>
        <translation>Warum es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The device is replaced in January</source>
        <translation>Das Gerät wird im Januar ersetzt</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Anna Bright, managing director</source>
        <translation>Anna Bright, Geschäftsführerin</translation>
    </message>
    <message>
        <source>Accept this risk</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Dieses Risiko akzeptieren</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>A field&apos;s name: the day a decision ends</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <extracomment>Button: accepts the risk</extracomment>
        <translation>Risiko akzeptieren</translation>
    </message>
    <message>
        <source>The verdict stays as it is; the report says who accepted it and until when.</source>
        <translation>Das Urteil bleibt, wie es ist; der Bericht sagt, wer das Risiko bis wann akzeptiert hat.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <extracomment>Below an empty field of the dialog for accepting a risk</extracomment>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>Sagen Sie, wer.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Button: the risk is no longer accepted</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>doorcheck::ActionDialog</name>
    <message>
        <source>Who does it</source>
        <extracomment>Fields of the dialog that names who mends a fault, and examples</extracomment>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Tom Reyes, Northlight IT</source>
        <translation>Tom Reyes, Northlight IT</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Plan what is to be done</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Planen, was zu tun ist</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>A field&apos;s name: how far the work is</extracomment>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keeps the plan</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Button: nothing is planned any more</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Stays with the question in later checks and is printed in the report. The verdict changes when a check finds it mended.</source>
        <translation>Bleibt in späteren Prüfungen bei der Frage und steht im Bericht. Das Urteil ändert sich, wenn eine Prüfung es behoben findet.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <extracomment>Below an empty field of the dialog that names who mends a fault</extracomment>
        <translation>Sagen Sie, wer.</translation>
    </message>
</context>
<context>
    <name>doorcheck::AnswerBox</name>
    <message>
        <source>Ann Baker</source>
        <translation>Ann Baker</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaberin</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie es wissen</translation>
    </message>
    <message>
        <source>Update log of 23 Nov 2026</source>
        <translation>Updateprotokoll vom 23. Nov. 2026</translation>
    </message>
    <message>
        <source>Sign the answer</source>
        <extracomment>Button: signs the answer with the name above</extracomment>
        <translation>Antwort unterschreiben</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>The answers one may give; &amp; marks the letter that chooses one</extracomment>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t know</source>
        <translation>&amp;Weiß nicht</translation>
    </message>
    <message>
        <source>Does not &amp;apply</source>
        <translation>&amp;Trifft nicht zu</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <extracomment>Why an answer cannot be signed yet</extracomment>
        <translation>Wählen Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>Say who answers, in what role, and how you know.</source>
        <extracomment>Why an answer cannot be signed yet</extracomment>
        <translation>Sagen Sie, wer antwortet, in welcher Rolle und woher Sie es wissen.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes a file from the answer</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>For a screen reader. %1 is a file</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key that answers Yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key that answers No</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key that answers Don&apos;t know</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Who does it? (optional)</source>
        <extracomment>Fields of an answer, and examples</extracomment>
        <translation>Wer tut es? (freiwillig)</translation>
    </message>
    <message>
        <source>Jane Marsh, office manager</source>
        <translation>Jane Marsh, Büroleiterin</translation>
    </message>
    <message>
        <source>Since when? (optional)</source>
        <translation>Seit wann? (freiwillig)</translation>
    </message>
    <message>
        <source>March 2026</source>
        <translation>März 2026</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Bemerkung (freiwillig)</translation>
    </message>
    <message>
        <source>Jane looks through the report on Friday</source>
        <translation>Jane sieht freitags den Bericht durch</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>How often? (optional)</source>
        <extracomment>A field&apos;s name, and choices: how often something is done</extracomment>
        <translation>Wie oft? (freiwillig)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Jedes Vierteljahr</translation>
    </message>
    <message>
        <source>At once, when there is something new</source>
        <translation>Sofort, wenn es etwas Neues gibt</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <extracomment>A field&apos;s name: the day until which an answer counts</extracomment>
        <translation>Wieder fragen am</translation>
    </message>
    <message>
        <source>Attach a file...</source>
        <extracomment>Button: adds a file that backs the answer</extracomment>
        <translation>Datei anhängen...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: what was typed and not signed is given up</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>doorcheck::AreaBars</name>
    <message>
        <source>Questions by area. %1.</source>
        <extracomment>For a screen reader: what a chart shows. %1 is a list</extracomment>
        <translation>Fragen nach Bereich. %1.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Attachment</name>
    <message>
        <source>%1 is no file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: attach the part that matters.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist größer als 64 MiB: Hängen Sie den Teil an, auf den es ankommt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>doorcheck::AuthPlaintextRule</name>
    <message>
        <source>No. The port is encrypted from the start.</source>
        <translation>Nein. Der Port ist von Anfang an verschlüsselt.</translation>
    </message>
    <message>
        <source>AUTH inside TLS: %1.</source>
        <extracomment>%1 lists the login methods the server offers, such as PLAIN LOGIN</extracomment>
        <translation>AUTH innerhalb von TLS: %1.</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message>
        <source>AUTH before TLS: %1.</source>
        <extracomment>%1 lists the login methods the server offers, such as PLAIN LOGIN</extracomment>
        <translation>AUTH vor TLS: %1.</translation>
    </message>
    <message>
        <source>Yes. It takes passwords without encryption.</source>
        <translation>Ja. Er nimmt Passwörter ohne Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Yes. It takes passwords and has no encryption.</source>
        <translation>Ja. Er nimmt Passwörter und kann nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>No. Without encryption no password is sent.</source>
        <translation>Nein. Ohne Verschlüsselung wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>%1 None of them sends the password itself.</source>
        <extracomment>%1 is the sentence so far, which lists login methods</extracomment>
        <translation>%1 Keines davon sendet das Passwort selbst.</translation>
    </message>
    <message>
        <source>No. It wants encryption first.</source>
        <translation>Nein. Er will zuerst Verschlüsselung.</translation>
    </message>
    <message>
        <source>AUTH only inside TLS: %1.</source>
        <extracomment>%1 lists the login methods the server offers, such as PLAIN LOGIN</extracomment>
        <translation>AUTH nur innerhalb von TLS: %1.</translation>
    </message>
    <message>
        <source>No. It asks for no password here.</source>
        <translation>Nein. Er verlangt hier kein Passwort.</translation>
    </message>
    <message>
        <source>AUTH does not stand in the answer to EHLO.</source>
        <translation>AUTH steht nicht in der Antwort auf EHLO.</translation>
    </message>
</context>
<context>
    <name>doorcheck::BackscatterRule</name>
    <message>
        <source>It waits for your mail domain.</source>
        <translation>Wartet auf Ihre Maildomain.</translation>
    </message>
    <message>
        <source>Name the organisation&apos;s mail domain (--domain).</source>
        <translation>Nennen Sie die Maildomain der Organisation (--domain).</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message>
        <source>It takes mail for names that do not exist.</source>
        <translation>Er nimmt Mail für Namen an, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1. It may keep such mail, or send it back to a forged sender; which of the two, only a message would show.</source>
        <extracomment>%1 is what the server answered to a made-up recipient</extracomment>
        <translation>%1. Vielleicht behält er solche Mail, vielleicht schickt er sie an einen gefälschten Absender zurück; welches von beiden, würde nur eine Nachricht zeigen.</translation>
    </message>
    <message>
        <source>It asked us to come back later.</source>
        <translation>Er bat uns, später wiederzukommen.</translation>
    </message>
    <message>
        <source>No. It refuses unknown names at once.</source>
        <translation>Nein. Er weist unbekannte Namen sofort ab.</translation>
    </message>
    <message>
        <source>It refused us, but perhaps it refuses us everything.</source>
        <translation>Er wies uns ab, aber vielleicht weist er uns alles ab.</translation>
    </message>
    <message>
        <source>It puts off mail for unknown names and does not refuse it.</source>
        <translation>Er stellt Post an unbekannte Namen zurück, statt sie abzulehnen.</translation>
    </message>
    <message>
        <source>%1. A temporary code (4xx) keeps such mail in the sender&apos;s queue for days; a permanent one (5xx) ends it at once.</source>
        <extracomment>%1 is what the server answered to a made-up recipient</extracomment>
        <translation>%1. Ein vorläufiger Code (4xx) hält solche Post tagelang in der Warteschlange des Absenders; ein endgültiger (5xx) beendet es sofort.</translation>
    </message>
</context>
<context>
    <name>doorcheck::BrandingDialog</name>
    <message>
        <source>Prepared by</source>
        <extracomment>Fields of the dialog about the look of reports, and examples</extracomment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Tom Reyes, Northlight IT</source>
        <translation>Tom Reyes, Northlight IT</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>northlight.example, +44 20 7946 0000</source>
        <translation>northlight.example, +44 20 7946 0000</translation>
    </message>
    <message>
        <source>Legal line</source>
        <translation>Rechtliche Zeile</translation>
    </message>
    <message>
        <source>Northlight IT Ltd, registered in England</source>
        <translation>Northlight IT Ltd, eingetragen in England</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Branding of reports</source>
        <extracomment>Title of a dialog: whose name, logo and colour a report carries</extracomment>
        <translation>Aussehen der Berichte</translation>
    </message>
    <message>
        <source>Replaced in the file name: {client}, {date}, {level} and {id}.</source>
        <extracomment>{client}, {date}, {level} and {id} are typed as they stand</extracomment>
        <translation>Im Dateinamen ersetzt: {client}, {date}, {level} und {id}.</translation>
    </message>
    <message>
        <source>Choose a logo...</source>
        <extracomment>Button: chooses a picture for the cover of the report</extracomment>
        <translation>Logo wählen...</translation>
    </message>
    <message>
        <source>No logo</source>
        <extracomment>Button: takes the picture away again</extracomment>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Colour...</source>
        <extracomment>Button: chooses the colour of what a reader can follow</extracomment>
        <translation>Farbe...</translation>
    </message>
    <message>
        <source>That is no picture of at most 512 KiB. Choose an SVG, PNG or JPEG file.</source>
        <extracomment>Beside the button that chooses a logo</extracomment>
        <translation>Das ist kein Bild von höchstens 512 KiB. Wählen Sie eine SVG-, PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <extracomment>Title of a file dialog, and the kinds of files</extracomment>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The cover shows no logo.</source>
        <translation>Das Deckblatt zeigt kein Logo.</translation>
    </message>
    <message>
        <source>Your logo is on the cover.</source>
        <translation>Ihr Logo ist auf dem Deckblatt.</translation>
    </message>
</context>
<context>
    <name>doorcheck::CheckPage</name>
    <message>
        <source>Questions</source>
        <extracomment>For a screen reader: the list of questions</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For a screen reader: the bar that shows how far the check is</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>Headline of the page with the questions</extracomment>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the check early</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the whole check once more</extracomment>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>See results</source>
        <extracomment>Button: leads to the page with the answer</extracomment>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Start the check to see answers here.</source>
        <extracomment>In place of the progress, before a check was started</extracomment>
        <translation>Starten Sie die Prüfung, um hier Antworten zu sehen.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <extracomment>Where the progress was. %1 is date and time</extracomment>
        <translation>Beendet %1.</translation>
    </message>
    <message>
        <source>Stopped %1, after %2 of %3. What was not tested is marked.</source>
        <extracomment>%1 is a date with its time, %2 and %3 are questions: 4 of 12</extracomment>
        <translation>Angehalten %1, nach %2 von %3. Was nicht geprüft wurde, ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Below the headline: %1 questions have an answer. %2 is how many there are</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A time that has gone by: %n seconds</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A time that has gone by: %1 minutes and %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Looking up the servers</source>
        <extracomment>What the check does first</extracomment>
        <translation>Server werden gesucht</translation>
    </message>
    <message>
        <source>%1 of %2 attempts. %3</source>
        <extracomment>While the check is under way: %1 of %2 questions to servers are done, %3 is the one of now</extracomment>
        <translation>%1 von %2 Versuchen. %3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>%n minutes until the check ends</extracomment>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>This question cannot be asked of a server now.</source>
        <extracomment>Why &quot;Check this again&quot; does nothing</extracomment>
        <translation>Diese Frage kann jetzt keinem Server gestellt werden.</translation>
    </message>
    <message>
        <source>Find a question, an outcome or a verdict</source>
        <extracomment>For a screen reader and in an empty field: looks for a question</extracomment>
        <translation>Frage, Ergebnis oder Urteil suchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: asks what a stopped check had yet to ask</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Question %1 has changes that are not signed yet.</source>
        <extracomment>An answer was begun and not signed. %1 is the number of the question</extracomment>
        <translation>Frage %1 hat Änderungen, die noch nicht unterschrieben sind.</translation>
    </message>
    <message>
        <source>There is no answer to sign for this question.</source>
        <extracomment>After Ctrl+S on a question that no person answers</extracomment>
        <translation>Für diese Frage gibt es keine Antwort zu unterschreiben.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ChecklistModel</name>
    <message>
        <source>Waiting</source>
        <extracomment>Instead of a verdict, while its check has not run yet</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Instead of a verdict, while the question is being asked</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>Under a question that has no answer yet</extracomment>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <extracomment>Under a question that is being asked. %1 is a server and its port</extracomment>
        <translation>Fragt %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>Where an answer comes from: a person, or a probe that asks the server</extracomment>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>%1. %2 %3 Source: %4.</source>
        <extracomment>For a screen reader. %1 verdict, %2 question, %3 outcome, %4 where the answer comes from</extracomment>
        <translation>%1. %2 %3 Quelle: %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside a question that is being asked: %1 attempts made, and %2 it takes at most</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>doorcheck::Cli</name>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>--resume: %1 came to its end; ask again with: doorcheck-cli recheck %1</source>
        <extracomment>%1: id of a run</extracomment>
        <translation>--resume: %1 kam zu Ende; fragen Sie noch einmal mit: doorcheck-cli recheck %1</translation>
    </message>
    <message>
        <source>--resume: %1 does not say what was asked (%2); start a new check</source>
        <extracomment>%1: id of a run; %2: why not</extracomment>
        <translation>--resume: %1 sagt nicht, was gefragt wurde (%2); beginnen Sie eine neue Prüfung</translation>
    </message>
    <message>
        <source>--%1: a resumed run keeps its targets; leave it out</source>
        <extracomment>%1: an option</extracomment>
        <translation>--%1: eine fortgesetzte Prüfung behält ihre Ziele; lassen Sie es weg</translation>
    </message>
    <message>
        <source>--permission: a resumed run goes on under the permission that %1 gave; leave it out, or start a new check</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>--permission: eine fortgesetzte Prüfung läuft mit der Erlaubnis weiter, die %1 gab; lassen Sie es weg oder beginnen Sie eine neue Prüfung</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <extracomment>%1 and %2: ids of runs</extracomment>
        <translation>Von %1 zu %2:</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Nichts wurde gefragt.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Die Prüfung wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>Is your mail server an open relay, and your proxy an open proxy?</source>
        <translation>Ist Ihr Mailserver ein offenes Relay und Ihr Proxy ein offener Proxy?</translation>
    </message>
    <message>
        <source>doorcheck-cli COMMAND --help tells the options of a command.</source>
        <translation>doorcheck-cli BEFEHL --help nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Exit status: 0 all passed, 1 something failed, 2 something is not known, 64 usage,
65 unreadable input, 73 an output cannot be written, 77 no permission, 130 stopped.</source>
        <translation>Rückgabewert: 0 alles bestanden, 1 etwas nicht bestanden, 2 etwas ist nicht bekannt, 64 Aufruf,
65 Eingabe nicht lesbar, 73 Ausgabe nicht schreibbar, 77 keine Erlaubnis, 130 angehalten.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>May be repeated.</source>
        <translation>Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>No runs are kept yet.</source>
        <translation>Noch sind keine Prüfungen aufbewahrt.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1, begun %2, of %3</source>
        <extracomment>%1: id of a run; %2: when it began; %3: the organisation</extracomment>
        <translation>%1, begonnen %2, von %3</translation>
    </message>
    <message>
        <source>history %1: write history list, history show RUN, or history diff RUN RUN</source>
        <extracomment>%1 is the word somebody wrote after the command history</extracomment>
        <translation>history %1: Schreiben Sie history list, history show RUN oder history diff RUN RUN</translation>
    </message>
    <message>
        <source>not a loopback address; practice servers serve this machine only</source>
        <translation>keine Loopback-Adresse; Übungsserver bedienen nur diesen Rechner</translation>
    </message>
    <message>
        <source>not a loopback address; practice mail stays on this machine</source>
        <translation>keine Loopback-Adresse; Übungsmail bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>lab: its addresses cannot be written to standard output; see who reads it</source>
        <translation>lab: Seine Adressen lassen sich nicht auf die Standardausgabe schreiben; sehen Sie nach, wer sie liest</translation>
    </message>
    <message>
        <source>Practice servers are running; Ctrl-C stops them.</source>
        <translation>Die Übungsserver laufen; Strg-C hält sie an.</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <extracomment>%1: &quot;probe&quot;, &quot;attestation&quot;, &quot;derived&quot;, separated by commas</extracomment>
        <translation>beantwortet durch: %1</translation>
    </message>
    <message>
        <source>sends: %1</source>
        <extracomment>%1: what a check sends, in words</extracomment>
        <translation>sendet: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie es wissen</translation>
    </message>
    <message>
        <source>%1: not in this version; see doorcheck-cli --help for what is</source>
        <extracomment>%1: a command</extracomment>
        <translation>%1: nicht in dieser Version; doorcheck-cli --help nennt, was da ist</translation>
    </message>
    <message>
        <source>--color: not one of the words this option knows; write auto, always, never</source>
        <translation>--color: keines der Wörter, die diese Option kennt; schreiben Sie auto, always, never</translation>
    </message>
    <message>
        <source>The organisation, as the report names it.</source>
        <translation>Die Organisation, wie der Bericht sie nennt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s mail domain; its mail hosts are found in DNS.</source>
        <translation>Die Maildomain der Organisation; ihre Mailserver werden im DNS gefunden.</translation>
    </message>
    <message>
        <source>A mail server to check.</source>
        <translation>Ein Mailserver, der geprüft wird.</translation>
    </message>
    <message>
        <source>A proxy to check; without a port, the usual proxy ports.</source>
        <translation>Ein Proxy, der geprüft wird; ohne Port die üblichen Proxy-Ports.</translation>
    </message>
    <message>
        <source>A test login for the proxies: a file with one line, USER:PASSWORD.</source>
        <translation>Eine Testanmeldung für die Proxys: eine Datei mit einer Zeile, USER:PASSWORD.</translation>
    </message>
    <message>
        <source>Check only the servers named here.</source>
        <translation>Nur die hier genannten Server prüfen.</translation>
    </message>
    <message>
        <source>Who allowed the check, in what role, on what basis.</source>
        <translation>Wer die Prüfung erlaubt hat, in welcher Rolle, auf welcher Grundlage.</translation>
    </message>
    <message>
        <source>A mailbox of your own outside the organisation: the recipient of every relay test.</source>
        <translation>Ein eigenes Postfach außerhalb der Organisation: der Empfänger jedes Relay-Tests.</translation>
    </message>
    <message>
        <source>Ask once more, after this time, a server that says &quot;come back later&quot;.</source>
        <translation>Einen Server, der „später wieder“ sagt, nach dieser Zeit noch einmal fragen.</translation>
    </message>
    <message>
        <source>The address at which the target reaches our own listeners.</source>
        <translation>Die Adresse, unter der das Ziel unsere eigenen Gegenstellen erreicht.</translation>
    </message>
    <message>
        <source>Port of our mail listener; 25, or a free one.</source>
        <translation>Port unserer Mail-Gegenstelle; 25 oder ein freier.</translation>
    </message>
    <message>
        <source>Port of our web listener; 80, or a free one.</source>
        <translation>Port unserer Web-Gegenstelle; 80 oder ein freier.</translation>
    </message>
    <message>
        <source>Port of our plain listener; a free one.</source>
        <translation>Port unserer einfachen Gegenstelle; ein freier.</translation>
    </message>
    <message>
        <source>The address of this machine to speak from.</source>
        <translation>Die Adresse dieses Rechners, von der aus gesprochen wird.</translation>
    </message>
    <message>
        <source>Where you say that is, seen from the servers; recorded as your word.</source>
        <translation>Wo das von den Servern aus gesehen ist; als Ihre Angabe vermerkt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s own networks.</source>
        <translation>Die eigenen Netze der Organisation.</translation>
    </message>
    <message>
        <source>The name server to ask instead of the system&apos;s.</source>
        <translation>Der Nameserver, der statt dem des Systems gefragt wird.</translation>
    </message>
    <message>
        <source>Only these checks; see: doorcheck-cli list.</source>
        <translation>Nur diese Prüfungen; siehe: doorcheck-cli list.</translation>
    </message>
    <message>
        <source>All checks but these.</source>
        <translation>Alle Prüfungen außer diesen.</translation>
    </message>
    <message>
        <source>How fast to ask; gentle when not given.</source>
        <translation>Wie schnell gefragt wird; ohne Angabe gentle.</translation>
    </message>
    <message>
        <source>How long to wait for a connection; 20 when not given.</source>
        <translation>Wie lange auf eine Verbindung gewartet wird; ohne Angabe 20.</translation>
    </message>
    <message>
        <source>How long to wait for one answer; 60 when not given.</source>
        <translation>Wie lange auf eine Antwort gewartet wird; ohne Angabe 60.</translation>
    </message>
    <message>
        <source>Your signed answers to what no probe can see; see: list --template.</source>
        <translation>Ihre unterschriebenen Antworten auf das, was keine Sonde sieht; siehe: list --template.</translation>
    </message>
    <message>
        <source>Go on with a stopped run, under the permission that it holds.</source>
        <translation>Eine angehaltene Prüfung fortsetzen, mit der Erlaubnis, die in ihr steht.</translation>
    </message>
    <message>
        <source>The whole result as JSON; - is standard output.</source>
        <translation>Das ganze Ergebnis als JSON; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The report as PDF.</source>
        <translation>Der Bericht als PDF.</translation>
    </message>
    <message>
        <source>The report as one HTML page.</source>
        <translation>Der Bericht als eine HTML-Seite.</translation>
    </message>
    <message>
        <source>The findings as a table.</source>
        <translation>Die Befunde als Tabelle.</translation>
    </message>
    <message>
        <source>The findings as SARIF 2.1.0.</source>
        <translation>Die Befunde als SARIF 2.1.0.</translation>
    </message>
    <message>
        <source>The report as Markdown.</source>
        <translation>Der Bericht als Markdown.</translation>
    </message>
    <message>
        <source>Who made the report.</source>
        <translation>Wer den Bericht gemacht hat.</translation>
    </message>
    <message>
        <source>Who the report is for.</source>
        <translation>Für wen der Bericht ist.</translation>
    </message>
    <message>
        <source>How the report is to be handled: &quot;Confidential&quot;.</source>
        <translation>Wie der Bericht zu behandeln ist: „Vertraulich“.</translation>
    </message>
    <message>
        <source>Picture for the report&apos;s cover.</source>
        <translation>Bild für das Deckblatt des Berichts.</translation>
    </message>
    <message>
        <source>Where runs are kept.</source>
        <translation>Wo Prüfungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Keep nothing.</source>
        <translation>Nichts aufbewahren.</translation>
    </message>
    <message>
        <source>Whether the practice servers are open; closed when not given.</source>
        <translation>Ob die Übungsserver offen sind; ohne Angabe geschlossen.</translation>
    </message>
    <message>
        <source>Loopback address to serve on; 127.0.0.1.</source>
        <translation>Loopback-Adresse, auf der bedient wird; 127.0.0.1.</translation>
    </message>
    <message>
        <source>Port of the mail server; a free one.</source>
        <translation>Port des Mailservers; ein freier.</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy; a free one.</source>
        <translation>Port des HTTP-Proxys; ein freier.</translation>
    </message>
    <message>
        <source>Port of the SOCKS proxy; a free one.</source>
        <translation>Port des SOCKS-Proxys; ein freier.</translation>
    </message>
    <message>
        <source>Where the open mail server hands on mail for others; 127.0.0.1:2525.</source>
        <translation>Wohin der offene Mailserver Mail für andere übergibt; 127.0.0.1:2525.</translation>
    </message>
    <message>
        <source>An answers file to fill in, for check --answers, instead.</source>
        <translation>Stattdessen eine Antwortdatei zum Ausfüllen, für check --answers.</translation>
    </message>
    <message>
        <source>No progress, only warnings and errors.</source>
        <translation>Kein Fortschritt, nur Warnungen und Fehler.</translation>
    </message>
    <message>
        <source>Language of texts and reports.</source>
        <translation>Sprache der Texte und Berichte.</translation>
    </message>
    <message>
        <source>Colour in the terminal.</source>
        <translation>Farbe im Terminal.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>Run the checks.</source>
        <translation>Die Prüfungen ausführen.</translation>
    </message>
    <message>
        <source>Say what check would send, and send nothing.</source>
        <translation>Sagen, was check senden würde, und nichts senden.</translation>
    </message>
    <message>
        <source>Ask the targets of a run again what did not pass.</source>
        <translation>Die Ziele einer Prüfung noch einmal fragen, was sie nicht bestanden haben.</translation>
    </message>
    <message>
        <source>Render a stored run.</source>
        <translation>Eine aufbewahrte Prüfung ausgeben.</translation>
    </message>
    <message>
        <source>Look at stored runs and compare them.</source>
        <translation>Aufbewahrte Prüfungen ansehen und vergleichen.</translation>
    </message>
    <message>
        <source>Judge configuration files (not in this version).</source>
        <translation>Konfigurationsdateien beurteilen (nicht in dieser Version).</translation>
    </message>
    <message>
        <source>Look for misuse in mail and proxy logs (not in this version).</source>
        <translation>In Mail- und Proxyprotokollen nach Missbrauch suchen (nicht in dieser Version).</translation>
    </message>
    <message>
        <source>Practice servers on loopback: prints their addresses as JSON, serves until stopped.</source>
        <translation>Übungsserver auf Loopback: gibt ihre Adressen als JSON aus und bedient, bis er angehalten wird.</translation>
    </message>
    <message>
        <source>Every check: id, question, how it is answered, what it sends.</source>
        <translation>Jede Prüfung: Kennung, Frage, wie sie beantwortet wird, was sie sendet.</translation>
    </message>
    <message>
        <source>%1: no such command; the commands are in doorcheck-cli --help</source>
        <extracomment>%1: a word that is no command</extracomment>
        <translation>%1: kein solcher Befehl; die Befehle stehen in doorcheck-cli --help</translation>
    </message>
    <message>
        <source>%1: no such command; did you mean %2?</source>
        <extracomment>%1: a word that is no command; %2: the one probably meant</extracomment>
        <translation>%1: kein solcher Befehl; meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1: %2 has no such option; see doorcheck-cli %2 --help</source>
        <extracomment>%1: an option; %2: a command</extracomment>
        <translation>%1: %2 hat keine solche Option; siehe doorcheck-cli %2 --help</translation>
    </message>
    <message>
        <source>%1: %2 has no such option; did you mean --%3?</source>
        <extracomment>%1: an option; %2: a command; %3: the option probably meant</extracomment>
        <translation>%1: %2 hat keine solche Option; meinten Sie --%3?</translation>
    </message>
    <message>
        <source>--%1: given twice; give it once</source>
        <extracomment>%1: an option</extracomment>
        <translation>--%1: zweimal angegeben; geben Sie es einmal an</translation>
    </message>
    <message>
        <source>--%1: takes no value; leave out what follows the =</source>
        <extracomment>%1: an option</extracomment>
        <translation>--%1: nimmt keinen Wert; lassen Sie weg, was nach dem = steht</translation>
    </message>
    <message>
        <source>--%1: its value is missing; write --%1 %2</source>
        <extracomment>%1: an option; %2: what its value is, &quot;HOST[:PORT]&quot;</extracomment>
        <translation>--%1: der Wert fehlt; schreiben Sie --%1 %2</translation>
    </message>
    <message>
        <source>--%1: its value is empty; write --%1 %2</source>
        <extracomment>%1 is an option&apos;s name, %2 the form of its value</extracomment>
        <translation>--%1: der Wert ist leer; schreiben Sie --%1 %2</translation>
    </message>
    <message>
        <source>no command; the commands are in doorcheck-cli --help</source>
        <translation>kein Befehl; die Befehle stehen in doorcheck-cli --help</translation>
    </message>
    <message>
        <source>%1: the command comes first, as in: doorcheck-cli check %1</source>
        <extracomment>%1: an option</extracomment>
        <translation>%1: der Befehl kommt zuerst, wie in: doorcheck-cli check %1</translation>
    </message>
    <message>
        <source>%1: %2 takes options only; see doorcheck-cli %2 --help</source>
        <extracomment>%1: a word nobody asked for; %2: a command</extracomment>
        <translation>%1: %2 nimmt nur Optionen; siehe doorcheck-cli %2 --help</translation>
    </message>
    <message>
        <source>standard output cannot be written; see that its reader runs and its disk has room</source>
        <translation>die Standardausgabe lässt sich nicht schreiben; sehen Sie nach, ob ihr Leser läuft und Platz hat</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2); name another place</source>
        <extracomment>%1: a file&apos;s path; %2: the system&apos;s reason</extracomment>
        <translation>%1: lässt sich nicht schreiben (%2); nennen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>--%1 and --%2: both go to %3; give each a place of its own</source>
        <extracomment>%1 and %2: options; %3: a file, or -</extracomment>
        <translation>--%1 und --%2: beide gehen nach %3; geben Sie jedem einen eigenen Ort</translation>
    </message>
    <message>
        <source>larger than 4 MiB</source>
        <translation>größer als 4 MiB</translation>
    </message>
    <message>
        <source>--logo: %1: cannot be read (%2); name a picture file</source>
        <extracomment>%1: a file&apos;s path; %2: why not</extracomment>
        <translation>--logo: %1: nicht lesbar (%2); nennen Sie eine Bilddatei</translation>
    </message>
    <message>
        <source>--logo: %1: is no picture; name a PNG, JPEG or SVG file</source>
        <extracomment>%1: a file&apos;s path</extracomment>
        <translation>--logo: %1: ist kein Bild; nennen Sie eine PNG-, JPEG- oder SVG-Datei</translation>
    </message>
    <message>
        <source>--%1: %2: cannot be written (%3); name a file in a folder that is there and yours to write</source>
        <extracomment>%1: an option; %2: a file&apos;s path; %3: the system&apos;s reason</extracomment>
        <translation>--%1: %2: lässt sich nicht schreiben (%3); nennen Sie eine Datei in einem Ordner, den es gibt und in dem Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>connections %1, messages %2</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>Verbindungen %1, Nachrichten %2</translation>
    </message>
    <message>
        <source>To be sent, at most: %1; looked up in DNS: %2.</source>
        <extracomment>%1: &quot;connections 31, messages 1&quot;; %2: a number</extracomment>
        <translation>Gesendet wird höchstens: %1; im DNS gefragt: %2.</translation>
    </message>
    <message>
        <source>More where DNS gives several addresses.</source>
        <translation>Mehr, wo das DNS mehrere Adressen nennt.</translation>
    </message>
    <message>
        <source>It comes from %1: allow that address where a log watcher bans strangers (fail2ban: ignoreip).</source>
        <extracomment>%1: an address. fail2ban and ignoreip stay as they are</extracomment>
        <translation>Es kommt von %1: Erlauben Sie diese Adresse, wo ein Protokollwächter Fremde sperrt (fail2ban: ignoreip).</translation>
    </message>
    <message>
        <source>What their administrators will see in the logs, by example:</source>
        <translation>Was deren Verwalter in den Protokollen sehen, zum Beispiel:</translation>
    </message>
    <message>
        <source>and %1 more; doorcheck-cli plan shows all.</source>
        <extracomment>%1: a number of lines</extracomment>
        <translation>und %1 weitere; doorcheck-cli plan zeigt alle.</translation>
    </message>
    <message>
        <source>(connections %1 when it refuses)</source>
        <extracomment>%1: a number of connections</extracomment>
        <translation>(Verbindungen %1, wenn er ablehnt)</translation>
    </message>
    <message>
        <source>in its log:</source>
        <translation>in seinem Protokoll:</translation>
    </message>
    <message>
        <source>Pace:</source>
        <translation>Tempo:</translation>
    </message>
    <message>
        <source>Every relay test names %1 as its recipient, and made-up ones as controls.</source>
        <extracomment>%1: a mailbox</extracomment>
        <translation>Jeder Relay-Test nennt %1 als Empfänger und erfundene zur Kontrolle.</translation>
    </message>
    <message>
        <source>Asked in DNS:</source>
        <translation>Im DNS gefragt:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>%n: number of findings that failed</extracomment>
        <translation>
            <numerusform>%n nicht bestanden</numerusform>
            <numerusform>%n nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>recheck: name one run, as in: doorcheck-cli recheck last</source>
        <translation>recheck: Nennen Sie eine Prüfung, wie in: doorcheck-cli recheck last</translation>
    </message>
    <message>
        <source>recheck: %1 does not say what was asked; start a new check</source>
        <extracomment>%1: id of a run</extracomment>
        <translation>recheck: %1 sagt nicht, was gefragt wurde; beginnen Sie eine neue Prüfung</translation>
    </message>
    <message>
        <source>Everything passed in %1; name what to ask again with --only.</source>
        <extracomment>%1: id of a run</extracomment>
        <translation>In %1 wurde alles bestanden; nennen Sie mit --only, was noch einmal gefragt werden soll.</translation>
    </message>
    <message>
        <source>report: name one run, as in: doorcheck-cli report last --pdf report.pdf</source>
        <translation>report: Nennen Sie eine Prüfung, wie in: doorcheck-cli report last --pdf report.pdf</translation>
    </message>
    <message>
        <source>%1: its first line must be USER:PASSWORD</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: Die erste Zeile muss USER:PASSWORD sein</translation>
    </message>
    <message>
        <source>another of our listeners has this port; name another one</source>
        <translation>eine andere unserer Gegenstellen hat diesen Port; nennen Sie einen anderen</translation>
    </message>
    <message>
        <source>needs a mailbox of your own to send to; add --external MAILBOX</source>
        <translation>braucht ein eigenes Postfach, an das gesendet wird; fügen Sie --external MAILBOX hinzu</translation>
    </message>
    <message>
        <source>no permission given, nothing was sent; say who allowed it: --permission &quot;NAME; ROLE; BASIS&quot;</source>
        <translation>keine Erlaubnis angegeben, nichts wurde gesendet; sagen Sie, wer es erlaubt hat: --permission &quot;NAME; ROLE; BASIS&quot;</translation>
    </message>
    <message>
        <source>%1: nothing to check; name a --domain, --mail or --proxy</source>
        <extracomment>%1: a command</extracomment>
        <translation>%1: nichts zu prüfen; nennen Sie --domain, --mail oder --proxy</translation>
    </message>
    <message>
        <source>the run is not kept: %1</source>
        <extracomment>%1: a sentence that says what is wrong with the store</extracomment>
        <translation>die Prüfung wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Stopping; what was learnt is kept. Once more, and it ends at once.</source>
        <translation>Wird angehalten; was bekannt wurde, bleibt. Noch einmal, und es endet sofort.</translation>
    </message>
    <message>
        <source>This run is not kept; the reason stands above.</source>
        <translation>Diese Prüfung wird nicht aufbewahrt; der Grund steht oben.</translation>
    </message>
    <message>
        <source>Kept as %1; a report: doorcheck-cli report %1%2 --pdf report.pdf</source>
        <extracomment>%1: id of a run; %2: nothing, or the option that names the store</extracomment>
        <translation>Aufbewahrt als %1; ein Bericht: doorcheck-cli report %1%2 --pdf report.pdf</translation>
    </message>
    <message>
        <source>Kept as %1; go on with: doorcheck-cli check --resume %1%2</source>
        <extracomment>%1 is where the stopped check was kept, %2 the options to add, each after a space</extracomment>
        <translation>Aufbewahrt als %1; weiter geht es mit: doorcheck-cli check --resume %1%2</translation>
    </message>
    <message>
        <source>--store and --no-store: one excludes the other; leave one out</source>
        <translation>--store und --no-store: eines schließt das andere aus; lassen Sie eines weg</translation>
    </message>
    <message>
        <source>--store: a PostgreSQL store is not in this version; name a file instead</source>
        <translation>--store: ein PostgreSQL-Speicher ist nicht in dieser Version; nennen Sie stattdessen eine Datei</translation>
    </message>
    <message>
        <source>--no-store: this command reads the store; leave it out</source>
        <translation>--no-store: dieser Befehl liest den Speicher; lassen Sie es weg</translation>
    </message>
    <message>
        <source>%1: no runs are kept there; name another --store, or run a check first</source>
        <extracomment>%1: a file&apos;s path</extracomment>
        <translation>%1: dort sind keine Prüfungen aufbewahrt; nennen Sie ein anderes --store oder prüfen Sie zuerst</translation>
    </message>
    <message>
        <source>%1: cannot be read as a run: %2</source>
        <extracomment>%1: a file&apos;s path; %2: why not</extracomment>
        <translation>%1: lässt sich nicht als Prüfung lesen: %2</translation>
    </message>
    <message>
        <source>larger than 512 MiB</source>
        <translation>größer als 512 MiB</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <extracomment>%1: the reason; %2: a position in a file</extracomment>
        <translation>es enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <extracomment>%1 is why a file cannot be read, %2 where in it</extracomment>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>warning:</source>
        <extracomment>in front of a warning at the command line</extracomment>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>--lang: &apos;%1&apos;: no such language here; there are: %2</source>
        <extracomment>%1: what was typed; %2: the codes of the languages there are</extracomment>
        <translation>--lang: &apos;%1&apos;: eine solche Sprache gibt es hier nicht; es gibt: %2</translation>
    </message>
    <message>
        <source>(at character %1)</source>
        <extracomment>where in a value the fault stands; %1: 1 for its first character</extracomment>
        <translation>(bei Zeichen %1)</translation>
    </message>
    <message>
        <source>not one of the words this option knows; write %1</source>
        <extracomment>%1: the words that may be given, separated by commas</extracomment>
        <translation>keines der Wörter, die diese Option kennt; schreiben Sie %1</translation>
    </message>
    <message>
        <source>not an address; write one like 192.0.2.1 or 2001:db8::1</source>
        <translation>keine Adresse; schreiben Sie eine wie 192.0.2.1 oder 2001:db8::1</translation>
    </message>
    <message>
        <source>not an address of this machine; name one of its own, or leave the option out</source>
        <translation>keine Adresse dieses Rechners; nennen Sie eine seiner eigenen oder lassen Sie die Option weg</translation>
    </message>
    <message>
        <source>not a port; write a number from 1 to 65535</source>
        <translation>kein Port; schreiben Sie eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>not an address; write one like 192.0.2.1 or [2001:db8::1]:53</source>
        <translation>keine Adresse; schreiben Sie eine wie 192.0.2.1 oder [2001:db8::1]:53</translation>
    </message>
    <message>
        <source>not a network; write one like 192.0.2.0/24 or 2001:db8::/32</source>
        <translation>kein Netz; schreiben Sie eines wie 192.0.2.0/24 oder 2001:db8::/32</translation>
    </message>
    <message>
        <source>not a time; write seconds, from %1 to %2</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>keine Zeit; schreiben Sie Sekunden, von %1 bis %2</translation>
    </message>
    <message>
        <source>no such check; the ids are in doorcheck-cli list</source>
        <extracomment>%1: id of a check</extracomment>
        <translation>keine solche Prüfung; die Kennungen stehen in doorcheck-cli list</translation>
    </message>
    <message>
        <source>no such check; did you mean %1?</source>
        <extracomment>%1 is a check&apos;s name that is like what was typed</extracomment>
        <translation>keine solche Prüfung; meinten Sie %1?</translation>
    </message>
    <message>
        <source>names no check; the ids are in doorcheck-cli list</source>
        <translation>nennt keine Prüfung; die Kennungen stehen in doorcheck-cli list</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>the basis</source>
        <translation>die Grundlage</translation>
    </message>
    <message>
        <source>without %1; write &quot;NAME; ROLE; BASIS&quot;</source>
        <extracomment>%1: the missing parts, of: the name, the role, the basis</extracomment>
        <translation>ohne %1; schreiben Sie &quot;NAME; ROLE; BASIS&quot;</translation>
    </message>
    <message>
        <source>RUN is the id of a run or its beginning, &quot;last&quot;, or a file from --json.</source>
        <translation>RUN ist die Kennung einer Prüfung oder deren Anfang, &quot;last&quot; oder eine Datei von --json.</translation>
    </message>
    <message>
        <source>findings: %1 passed, %2 failed, %3 other</source>
        <extracomment>%1 to %3: how many findings (one a check, address and port) passed, failed, are else</extracomment>
        <translation>Befunde: %1 bestanden, %2 nicht bestanden, %3 anderes</translation>
    </message>
    <message>
        <source>%1: others may read this file; take that from them: chmod 600 %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: andere können diese Datei lesen; nehmen Sie ihnen das: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1: its first line is empty</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: die erste Zeile ist leer</translation>
    </message>
    <message>
        <source>write USER@HOST or USER@HOST:PORT</source>
        <translation>schreiben Sie USER@HOST oder USER@HOST:PORT</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <extracomment>%1: a user&apos;s name; %2: a host</extracomment>
        <translation>Passwort von %1 auf %2: </translation>
    </message>
    <message>
        <source>The organisation&apos;s web site: proof where a proxy cannot reach us.</source>
        <translation>Die Website der Organisation: Beweis, wo ein Proxy uns nicht erreichen kann.</translation>
    </message>
    <message>
        <source>A host of the organisation&apos;s own network: does the proxy lead there?</source>
        <translation>Ein Rechner im eigenen Netz der Organisation: Führt der Proxy dorthin?</translation>
    </message>
    <message>
        <source>Also ask whether it leads to the cloud&apos;s metadata; no answer is kept.</source>
        <translation>Auch fragen, ob er zu den Metadaten der Cloud führt; keine Antwort wird aufbewahrt.</translation>
    </message>
    <message>
        <source>A mailbox of your own behind the checked servers, for mail.smuggling.</source>
        <translation>Ein eigenes Postfach hinter den geprüften Servern, für mail.smuggling.</translation>
    </message>
    <message>
        <source>How long to wait for them; 10 when not given.</source>
        <translation>Wie lange auf sie gewartet wird; ohne Angabe 10.</translation>
    </message>
    <message>
        <source>The marked message as it arrived, with all of its header; - is standard input.</source>
        <translation>Die gekennzeichnete Nachricht, wie sie ankam, mit ihrem ganzen Kopf; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Look for them in that mailbox over IMAP, reading only; port 993.</source>
        <translation>In jenem Postfach über IMAP nach ihnen suchen, nur lesend; Port 993.</translation>
    </message>
    <message>
        <source>Its password: the first line of a file that only you may read; - is standard input. Else the key store, else the terminal is asked.</source>
        <translation>Sein Passwort: die erste Zeile einer Datei, die nur Sie lesen dürfen; - ist die Standardeingabe. Sonst der Schlüsselspeicher, sonst wird am Terminal gefragt.</translation>
    </message>
    <message>
        <source>Keep that password in the desktop&apos;s key store, once it has let us in.</source>
        <translation>Dieses Passwort im Schlüsselspeicher der Arbeitsumgebung aufbewahren, sobald es uns eingelassen hat.</translation>
    </message>
    <message>
        <source>Colour of the report&apos;s links.</source>
        <translation>Farbe der Verweise im Bericht.</translation>
    </message>
    <message>
        <source>How to reach who made the report.</source>
        <translation>Wie der Ersteller des Berichts zu erreichen ist.</translation>
    </message>
    <message>
        <source>A line for the foot of the report&apos;s cover.</source>
        <translation>Eine Zeile für den Fuß des Deckblatts.</translation>
    </message>
    <message>
        <source>Whom the PDF is written for; technical.</source>
        <translation>Für wen das PDF geschrieben ist; technical.</translation>
    </message>
    <message>
        <source>Language of the reports, if not that of --lang.</source>
        <translation>Sprache der Berichte, wenn nicht die von --lang.</translation>
    </message>
    <message>
        <source>Paper of the PDF; a4.</source>
        <translation>Papier des PDF; a4.</translation>
    </message>
    <message>
        <source>Stand-ins for names, addresses, mailboxes and people in every output.</source>
        <translation>Decknamen für Namen, Adressen, Postfächer und Personen in jeder Ausgabe.</translation>
    </message>
    <message>
        <source>Leave out which risks were accepted by whom.</source>
        <translation>Weglassen, welche Risiken wer akzeptiert hat.</translation>
    </message>
    <message>
        <source>Attach the whole result to the PDF, which is then none for archives.</source>
        <translation>Das ganze Ergebnis an das PDF anhängen, das dann keines für Archive ist.</translation>
    </message>
    <message>
        <source>Show that a marked message of a run came through: paste it, or read its mailbox.</source>
        <translation>Zeigen, dass eine gekennzeichnete Nachricht einer Prüfung durchkam: einfügen oder ihr Postfach lesen.</translation>
    </message>
    <message>
        <source>prove: name one run and either --headers or --proof-imap, as in: doorcheck-cli prove last --headers message.txt</source>
        <translation>prove: Nennen Sie eine Prüfung und entweder --headers oder --proof-imap, wie in: doorcheck-cli prove last --headers message.txt</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos;: neither %3 nor %4; give one of them</source>
        <extracomment>%1: an option; %2: what was typed; %3 and %4: the words it knows</extracomment>
        <translation>--%1: &apos;%2&apos;: weder %3 noch %4; geben Sie eines davon an</translation>
    </message>
    <message>
        <source>--accent: &apos;%1&apos;: is no colour; write it as #1d4f91</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>--accent: &apos;%1&apos;: ist keine Farbe; schreiben Sie sie wie #1d4f91</translation>
    </message>
    <message>
        <source>name its port too, as in HOST:445</source>
        <translation>nennen Sie auch den Port, wie in HOST:445</translation>
    </message>
    <message>
        <source>--proof-imap: there is nothing to look for unless a message may be sent; add --send-proof</source>
        <translation>--proof-imap: Es gibt nichts zu suchen, solange keine Nachricht gesendet werden darf; fügen Sie --send-proof hinzu</translation>
    </message>
    <message>
        <source>An earlier run: the PDF then says what has changed since.</source>
        <translation>Eine frühere Prüfung: Das PDF sagt dann, was sich seitdem geändert hat.</translation>
    </message>
    <message>
        <source>belongs to nobody who is asked; name its domain with --domain</source>
        <translation>gehört niemandem, der gefragt wird; nennen Sie seine Domain mit --domain</translation>
    </message>
    <message>
        <source>Our own addresses as the outside sees them, where a router rewrites ours.</source>
        <translation>Unsere eigenen Adressen, wie man sie von außen sieht, wo ein Router unsere umschreibt.</translation>
    </message>
    <message>
        <source>the key store holds none for this mailbox</source>
        <translation>der Schlüsselspeicher hat keines für dieses Postfach</translation>
    </message>
    <message>
        <source>--proof-imap: no password (%1). Type it in at a terminal, or name a file with --proof-imap-password</source>
        <extracomment>%1: why the key store gave none</extracomment>
        <translation>--proof-imap: kein Passwort (%1). Tippen Sie es an einem Terminal ein, oder nennen Sie mit --proof-imap-password eine Datei</translation>
    </message>
    <message>
        <source>--proof-imap-keep: the password was not kept (%1). The next run will want it again: type it in, or name a file with --proof-imap-password</source>
        <extracomment>%1: why not</extracomment>
        <translation>--proof-imap-keep: Das Passwort wurde nicht aufbewahrt (%1). Die nächste Prüfung braucht es wieder: Tippen Sie es ein, oder nennen Sie mit --proof-imap-password eine Datei</translation>
    </message>
    <message>
        <source>Allow marked messages to it, at most three for each server and port.</source>
        <translation>Markierte Nachrichten dorthin erlauben, höchstens drei je Server und Port.</translation>
    </message>
    <message>
        <source>Servers that are not to be asked, also when DNS names them.</source>
        <translation>Server, die nicht gefragt werden sollen, auch wenn das DNS sie nennt.</translation>
    </message>
    <message>
        <source>It takes about %1, at most %2.</source>
        <extracomment>%1 and %2: times, as &quot;4 min&quot;</extracomment>
        <translation>Es dauert etwa %1, höchstens %2.</translation>
    </message>
    <message>
        <source>--report-lang: &apos;%1&apos;: no report can be in it; there are: %2</source>
        <extracomment>%1: what was typed; %2: the codes of the languages</extracomment>
        <translation>--report-lang: &apos;%1&apos;: darin gibt es keine Berichte; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>doorcheck::ClientAddressRule</name>
    <message>
        <source>It lets strangers say where they come from.</source>
        <translation>Er lässt Fremde sagen, woher sie kommen.</translation>
    </message>
    <message>
        <source>It is silent until a PROXY header comes, and took one of ours that named the server itself: %1. Then, to an outside mailbox: %2</source>
        <extracomment>%1 is the server&apos;s answer to the PROXY header, %2 to what followed</extracomment>
        <translation>Er schweigt, bis ein PROXY-Header kommt, und nahm einen von uns an, der den Server selbst nannte: %1. Dann, an ein äußeres Postfach: %2</translation>
    </message>
    <message>
        <source>It offers strangers to say where they come from.</source>
        <translation>Er bietet Fremden an zu sagen, woher sie kommen.</translation>
    </message>
    <message>
        <source>XCLIENT stands in the answer to EHLO; used, it was answered: %1</source>
        <extracomment>%1 is the server&apos;s answer to the command XCLIENT</extracomment>
        <translation>XCLIENT steht in der Antwort auf EHLO; benutzt, wurde es so beantwortet: %1</translation>
    </message>
    <message>
        <source>XCLIENT ADDR=127.0.0.1 was taken: %1. Then, to an outside mailbox: %2</source>
        <extracomment>%1 is the server&apos;s answer to the command, %2 to what followed</extracomment>
        <translation>XCLIENT ADDR=127.0.0.1 wurde angenommen: %1. Dann, an ein äußeres Postfach: %2</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message>
        <source>Answer to EHLO: %1. We spoke from %2.</source>
        <extracomment>%1 is a line of the server that holds an address, %2 our own address</extracomment>
        <translation>Antwort auf EHLO: %1. Wir sprachen von %2.</translation>
    </message>
    <message>
        <source>It does not say which address it sees.</source>
        <translation>Er sagt nicht, welche Adresse er sieht.</translation>
    </message>
    <message>
        <source>%1 The Received line of a message would show it.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1 Die Received-Zeile einer Nachricht würde es zeigen.</translation>
    </message>
    <message>
        <source>Yes. It sees where we come from.</source>
        <translation>Ja. Er sieht, woher wir kommen.</translation>
    </message>
    <message>
        <source>No. It takes us for somebody inside your network.</source>
        <translation>Nein. Er hält uns für jemanden in Ihrem Netz.</translation>
    </message>
    <message>
        <source>%1 It sees %2: a gateway or a container&apos;s bridge stands between.</source>
        <extracomment>%1 is the sentence so far, %2 the address the server sees</extracomment>
        <translation>%1 Er sieht %2: Ein Gateway oder die Bridge eines Containers steht dazwischen.</translation>
    </message>
    <message>
        <source>No. It sees another address than ours.</source>
        <translation>Nein. Er sieht eine andere Adresse als unsere.</translation>
    </message>
    <message>
        <source>It lets us say where we come from, but we ask from inside.</source>
        <translation>Er lässt uns sagen, woher wir kommen, aber wir fragen von innen.</translation>
    </message>
    <message>
        <source>It names an address that we do not know.</source>
        <translation>Er nennt eine Adresse, die wir nicht kennen.</translation>
    </message>
    <message>
        <source>%1 %2 may be our router&apos;s address or the server&apos;s own gateway&apos;s. Check from a public address, or say what ours is: --public %2</source>
        <extracomment>%1 is the sentence so far, %2 the address the server sees; --public is an option and stays</extracomment>
        <translation>%1 %2 kann die Adresse unseres Routers sein oder die des Gateways vor dem Server. Prüfen Sie von einer öffentlichen Adresse aus, oder nennen Sie unsere: --public %2</translation>
    </message>
    <message>
        <source>In our marked message it wrote: &quot;%1&quot;. We spoke from %2.</source>
        <extracomment>%1 is a line the server wrote into a message, %2 our own address</extracomment>
        <translation>In unsere markierte Nachricht schrieb er: „%1“. Wir sprachen von %2 aus.</translation>
    </message>
    <message>
        <source>Without the claim it could not be asked.</source>
        <translation>Ohne die Behauptung konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Without the claim: %1</source>
        <extracomment>%1 is a server&apos;s answer</extracomment>
        <translation>Ohne die Behauptung: %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::CommandBlock</name>
    <message>
        <source>Commands</source>
        <extracomment>For a screen reader: the box with commands to paste</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the commands into the clipboard</extracomment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>doorcheck::ConversationBox</name>
    <message>
        <source>Previous conversation</source>
        <extracomment>Buttons beside the number of a conversation</extracomment>
        <translation>Voriges Gespräch</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Conversation %1 of %2 with %3</source>
        <extracomment>Above a transcript. %1 number, %2 how many, %3 a server</extracomment>
        <translation>Gespräch %1 von %2 mit %3</translation>
    </message>
    <message>
        <source>Find in the conversations</source>
        <extracomment>For a screen reader and in an empty field: looks into the conversations</extracomment>
        <translation>In den Gesprächen suchen</translation>
    </message>
    <message>
        <source>No conversation holds &quot;%1&quot;.</source>
        <extracomment>Below a field that looks into the conversations. %1 was typed</extracomment>
        <translation>Kein Gespräch enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Datagram</name>
    <message>
        <source>no datagram came back</source>
        <translation>kein Datagramm kam zurück</translation>
    </message>
</context>
<context>
    <name>doorcheck::Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>A form for dates, as in QLocale::toString(): d day, MMM short name of the month, yyyy year</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates, as in QLocale::toString(): d day, MMM short name of the month, yyyy year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, hh:mm</source>
        <extracomment>A form for dates and times, as in QLocale::toString(): hh hour from 00 to 23, mm minute</extracomment>
        <translation>d. MMM yyyy, hh:mm</translation>
    </message>
</context>
<context>
    <name>doorcheck::Decision</name>
    <message>
        <source>In progress</source>
        <extracomment>How far the work on a fault is: three states</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>doorcheck::Dialogue</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>%1: the conversation took longer than %2 seconds in all.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation>%1: Das Gespräch dauerte insgesamt länger als %2 Sekunden.</translation>
    </message>
    <message>
        <source>%1: no answer to the connection within %2 seconds. A firewall may be dropping it.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation>%1: keine Antwort auf die Verbindung innerhalb von %2 Sekunden. Vielleicht verwirft eine Firewall sie.</translation>
    </message>
    <message>
        <source>%1: the TLS handshake did not finish within %2 seconds.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation>%1: Der TLS-Handschlag kam innerhalb von %2 Sekunden nicht zu Ende.</translation>
    </message>
    <message>
        <source>%1: nothing more came within %2 seconds.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation>%1: Innerhalb von %2 Sekunden kam nichts mehr.</translation>
    </message>
    <message>
        <source>%1: it cannot be reached from the source address %2, which is of the other IP version.</source>
        <extracomment>%1 is a host with its port, %2 an address of this computer</extracomment>
        <translation>%1: Von der Absenderadresse %2 aus nicht erreichbar, sie gehört zur anderen IP-Version.</translation>
    </message>
    <message>
        <source>The source address %1 cannot be used: %2. Name an address of this computer.</source>
        <extracomment>%1 is an address, %2 the system&apos;s own words</extracomment>
        <translation>Die Absenderadresse %1 ist nicht zu verwenden: %2. Nennen Sie eine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>%1: the connection was closed before it was ready.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1: Die Verbindung wurde geschlossen, bevor sie bereit war.</translation>
    </message>
    <message>
        <source>%1: connection refused. Nothing listens there, or a firewall turns it away.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1: Verbindung verweigert. Dort lauscht nichts, oder eine Firewall weist ab.</translation>
    </message>
    <message>
        <source>%1: the TLS handshake failed: %2.</source>
        <extracomment>%1 is a host with its port, %2 the TLS library&apos;s own words</extracomment>
        <translation>%1: Der TLS-Handschlag schlug fehl: %2.</translation>
    </message>
    <message>
        <source>%1: the connection timed out.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1: Zeitüberschreitung der Verbindung.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a host with its port, %2 the system&apos;s own words</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) came before the TLS handshake and were thrown away</source>
        <extracomment>%n counts bytes</extracomment>
        <translation>
            <numerusform>%n Byte kam vor dem TLS-Handschlag und wurde verworfen</numerusform>
            <numerusform>%n Bytes kamen vor dem TLS-Handschlag und wurden verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the other side closed the connection.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1: Die Gegenseite schloss die Verbindung.</translation>
    </message>
    <message>
        <source>%1: the other side closed the connection in the middle of an answer.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1: Die Gegenseite schloss die Verbindung mitten in einer Antwort.</translation>
    </message>
    <message>
        <source>%1: it sent more than %2 KiB; we stopped reading.</source>
        <extracomment>%1 is a host with its port, %2 the most that is read</extracomment>
        <translation>%1: Es wurden mehr als %2 KiB gesendet; wir lasen nicht weiter.</translation>
    </message>
    <message>
        <source>%1: it sent a line longer than %2 KiB; we stopped reading.</source>
        <extracomment>%1 is a host with its port, %2 the most that is read of one line</extracomment>
        <translation>%1: Es wurde eine Zeile länger als %2 KiB gesendet; wir lasen nicht weiter.</translation>
    </message>
    <message>
        <source>%1: it sent an answer longer than %2 KiB; we stopped reading.</source>
        <extracomment>%1 is a host with its port, %2 the most that is read of one answer</extracomment>
        <translation>%1: Es wurde eine Antwort länger als %2 KiB gesendet; wir lasen nicht weiter.</translation>
    </message>
    <message>
        <source>%1: this is no SMTP answer: &quot;%2&quot;.</source>
        <extracomment>%1 is a host with its port, %2 what it sent</extracomment>
        <translation>%1: Das ist keine SMTP-Antwort: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: the lines of one answer carry different codes.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1: Die Zeilen einer Antwort tragen verschiedene Codes.</translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), not kept)</source>
        <extracomment>Stands for bytes in a conversation; %n counts them</extracomment>
        <translation>
            <numerusform>(%n Byte, nicht aufbewahrt)</numerusform>
            <numerusform>(%n Bytes, nicht aufbewahrt)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the TLS handshake failed: the two sides found no protocol and cipher in common, or the other side speaks something else there.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1: Der TLS-Handshake schlug fehl: Die beiden Seiten fanden kein gemeinsames Protokoll und Verfahren, oder die Gegenseite spricht dort etwas anderes.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Endpoints</name>
    <message>
        <source>Not every address of this proxy was asked.</source>
        <translation>Nicht jede Adresse dieses Proxys wurde gefragt.</translation>
    </message>
    <message>
        <source>Not every address that takes mail was asked.</source>
        <translation>Nicht jede Adresse, die Mail annimmt, wurde gefragt.</translation>
    </message>
    <message>
        <source>This domain receives no mail.</source>
        <translation>Diese Domain empfängt keine Mail.</translation>
    </message>
    <message>
        <source>%1 publishes a null MX (RFC 7505).</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>%1 veröffentlicht einen Null-MX (RFC 7505).</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>%1 hat weder einen MX-Eintrag noch eine Adresse.</translation>
    </message>
    <message>
        <source>We cannot find %1. Check the spelling.</source>
        <extracomment>%1 is a domain or the name of a host</extracomment>
        <translation>Wir finden %1 nicht. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>Die Mailserver von %1 waren nicht zu finden.</translation>
    </message>
    <message>
        <source>This mail server&apos;s address could not be found.</source>
        <translation>Die Adresse dieses Mailservers war nicht zu finden.</translation>
    </message>
    <message>
        <source>This server&apos;s address could not be found.</source>
        <translation>Die Adresse dieses Servers war nicht zu finden.</translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Die Adresse von %1 war nicht zu finden.</translation>
    </message>
    <message>
        <source>Is the name server reachable from here? Name another one with --resolver ADDRESS.</source>
        <translation>Ist der Nameserver von hier erreichbar? Nennen Sie einen anderen mit --resolver ADDRESS.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is an address with its port</extracomment>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Whoever ran the check left out this server, or a part of it.</source>
        <translation>Wer die Prüfung durchgeführt hat, hat diesen Server oder einen Teil davon ausgelassen.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Engine</name>
    <message>
        <source>The check was stopped before this was asked.</source>
        <translation>Die Prüfung wurde angehalten, bevor dies gefragt war.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody&apos;s permission is recorded. Name who gave it, in what role, and on what basis.</source>
        <translation>Nichts wurde gesendet: Es ist niemandes Erlaubnis vermerkt. Nennen Sie, wer sie gab, in welcher Rolle und auf welcher Grundlage.</translation>
    </message>
</context>
<context>
    <name>doorcheck::FindingDetail</name>
    <message>
        <source>Details of the question</source>
        <extracomment>For a screen reader: the pane with everything about the selected question</extracomment>
        <translation>Einzelheiten der Frage</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>Heading in the detail pane, above the form for a person&apos;s answer, and the remark beside</extracomment>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Kept, dated and reported under your name</source>
        <translation>Aufbewahrt, datiert und unter Ihrem Namen berichtet</translation>
    </message>
    <message>
        <source>Check this again</source>
        <extracomment>Button: runs the selected question&apos;s check once more</extracomment>
        <translation>Dies noch einmal prüfen</translation>
    </message>
    <message>
        <source>Only this question is asked; the other answers stay.</source>
        <extracomment>Beside the button &quot;Check this again&quot;</extracomment>
        <translation>Nur diese Frage wird gestellt; die anderen Antworten bleiben.</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <extracomment>Button: writes the conversations to a file</extracomment>
        <translation>Mitschrift speichern</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Heading in the detail pane, above the conversations</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more that can be done with the question</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy as ticket</source>
        <extracomment>Entry of a menu: puts question, finding and advice as text into the clipboard</extracomment>
        <translation>Als Ticket kopieren</translation>
    </message>
    <message>
        <source>The ticket is in the clipboard.</source>
        <translation>Das Ticket ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Accept this risk...</source>
        <extracomment>Entry of a menu: somebody answers for leaving it as it is</extracomment>
        <translation>Dieses Risiko akzeptieren...</translation>
    </message>
    <message>
        <source>Change the accepted risk...</source>
        <translation>Akzeptiertes Risiko ändern...</translation>
    </message>
    <message>
        <source>What we saw</source>
        <extracomment>Heading in the detail pane</extracomment>
        <translation>Was wir sahen</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <extracomment>How certain an answer is. %1 is &quot;Proven&quot;, &quot;Seen&quot;, &quot;Stated&quot;, &quot;Partly&quot;, &quot;None&quot;</extracomment>
        <translation>Gewissheit: %1</translation>
    </message>
    <message>
        <source>Assign to...</source>
        <extracomment>Entry of a menu: names who mends it by when</extracomment>
        <translation>Zuweisen...</translation>
    </message>
    <message>
        <source>Other software</source>
        <extracomment>Button: shows the advice for another program than the one that was seen</extracomment>
        <translation>Andere Software</translation>
    </message>
    <message>
        <source>As seen</source>
        <extracomment>Entry of a menu: the advice for the program that was seen</extracomment>
        <translation>Wie gesehen</translation>
    </message>
    <message>
        <source>Show %1 of %2 more</source>
        <extracomment>Button below what was seen at some servers. %1 is how many more it brings, %2 how many wait</extracomment>
        <translation>%1 von %2 weiteren zeigen</translation>
    </message>
</context>
<context>
    <name>doorcheck::FormatRow</name>
    <message>
        <source>Run document (JSON)</source>
        <extracomment>Kinds of data: what it is, and the name of the format</extracomment>
        <translation>Prüfdokument (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For scanners (SARIF)</source>
        <translation>Für Scanner (SARIF)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
</context>
<context>
    <name>doorcheck::FoundList</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <extracomment>Below the name of a server that was looked up: the %n addresses it has</extracomment>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 at %2</source>
        <extracomment>One of the ports that are asked. %1 its number, %2 the address of the server</extracomment>
        <translation>Port %1 bei %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>For a screen reader: a box to tick. %1 is a server</extracomment>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>doorcheck::HelpWindow</name>
    <message>
        <source>Help</source>
        <extracomment>Title of a window
----------
For a screen reader: the text of the help</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a window, and the heads of its table</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <extracomment>Keys that stand in no menu, and what they do</extracomment>
        <translation>Auf, Ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move in a list; what is shown beside it follows</source>
        <translation>In einer Liste bewegen; was daneben steht, folgt</translation>
    </message>
    <message>
        <source>Y, N, D</source>
        <translation>J, N, W</translation>
    </message>
    <message>
        <source>Yes, No, Don&apos;t know, with the focus in an answer</source>
        <translation>Ja, Nein, Weiß nicht, mit dem Fokus in einer Antwort</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Move in a row of choices</source>
        <translation>In einer Reihe von Möglichkeiten bewegen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Choose, tick</source>
        <translation>Wählen, ankreuzen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>The next field and back, out of every field</source>
        <translation>Das nächste Feld und zurück, aus jedem Feld hinaus</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Puts a search field away, closes a dialog</source>
        <translation>Räumt ein Suchfeld weg, schließt einen Dialog</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copies the selected line of a conversation</source>
        <translation>Kopiert die gewählte Zeile eines Gesprächs</translation>
    </message>
</context>
<context>
    <name>doorcheck::HistoryDialog</name>
    <message>
        <source>Earlier checks</source>
        <extracomment>For a screen reader: the list of earlier checks</extracomment>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <source>From a file...</source>
        <extracomment>Button: opens a check that was saved to a file</extracomment>
        <translation>Aus einer Datei...</translation>
    </message>
    <message>
        <source>No checks yet. The practice servers need no network.</source>
        <extracomment>In place of the list of earlier checks</extracomment>
        <translation>Noch keine Prüfungen. Die Übungsserver brauchen kein Netz.</translation>
    </message>
    <message>
        <source>Open a check</source>
        <extracomment>Title of a file dialog, and the kind of file</extracomment>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Run document (*.json)</source>
        <translation>Prüfdokument (*.json)</translation>
    </message>
    <message>
        <source>Find a client or a date</source>
        <extracomment>For a screen reader and in an empty field: looks for a client or a date</extracomment>
        <translation>Kunden oder Datum suchen</translation>
    </message>
</context>
<context>
    <name>doorcheck::HistoryPage</name>
    <message>
        <source>Show as table</source>
        <extracomment>Button beside a chart: shows its numbers as a table</extracomment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the whole check once more</extracomment>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Headline of the page with all checks of one client</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Verdicts at each check</source>
        <extracomment>Title of a card with a chart, and the remark beside it
----------
For a screen reader: the numbers of the chart</extracomment>
        <translation>Urteile bei jeder Prüfung</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Title of a card with the list of checks, and the remark beside it
----------
For a screen reader: the list of checks</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>Wählen Sie zwei zum Vergleich</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the check that is selected in the list</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Title of a card with the difference of two checks
----------
For a screen reader: the difference of two checks</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>No checks of this client yet.</source>
        <extracomment>Below the headline of the history</extracomment>
        <translation>Noch keine Prüfungen dieses Kunden.</translation>
    </message>
    <message>
        <source>A second check will show what has changed.</source>
        <translation>Eine zweite Prüfung zeigt, was sich geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks. %1</source>
        <extracomment>Below the headline of the history. %n checks; %1 is a sentence on failures</extracomment>
        <translation>
            <numerusform>%n Prüfung. %1</numerusform>
            <numerusform>%n Prüfungen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Choose two checks to compare.</source>
        <extracomment>In place of the difference of two checks</extracomment>
        <translation>Wählen Sie zwei Prüfungen zum Vergleich.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Beside the title of a difference. %1 and %2 are dates</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Find a date or an outcome</source>
        <extracomment>For a screen reader and in an empty field: looks for a check of a day or an outcome</extracomment>
        <translation>Datum oder Ergebnis suchen</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>doorcheck::HostList</name>
    <message>
        <source>%1, port %2</source>
        <extracomment>A server named by hand. %1 name or address, %2 its port</extracomment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes a server from the list</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>For a screen reader. %1 is a server, with its port where it has one</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Name its port too, as in files.brightbakery.example:445.</source>
        <extracomment>What is wrong with a field: it holds a host alone</extracomment>
        <translation>Nennen Sie auch den Port, wie in files.brightbakery.example:445.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>What was done, after &quot;Undo:&quot;. %1 is a server</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>doorcheck::ImapMailbox</name>
    <message>
        <source>The mailbox sent more than we read.</source>
        <translation>Das Postfach sendete mehr, als wir lesen.</translation>
    </message>
    <message>
        <source>This is no answer of a mailbox: &quot;%1&quot;.</source>
        <extracomment>%1 is what came instead</extracomment>
        <translation>Das ist keine Antwort eines Postfachs: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mailbox hung up: %1</source>
        <extracomment>%1 is what the mailbox&apos;s server said last</extracomment>
        <translation>Das Postfach legte auf: %1</translation>
    </message>
    <message>
        <source>the mailbox offers no encryption, so the password was not said</source>
        <translation>das Postfach bietet keine Verschlüsselung, daher wurde das Passwort nicht genannt</translation>
    </message>
    <message>
        <source>the mailbox&apos;s certificate does not hold (%1), so the password was not said</source>
        <extracomment>%1 is the TLS library&apos;s own words</extracomment>
        <translation>das Zertifikat des Postfachs gilt nicht (%1), daher wurde das Passwort nicht genannt</translation>
    </message>
    <message>
        <source>(user and password)</source>
        <translation>(Benutzer und Passwort)</translation>
    </message>
    <message>
        <source>%1: no address was found for this mailbox.</source>
        <extracomment>%1 is a mailbox&apos;s server</extracomment>
        <translation>%1: Für dieses Postfach fand sich keine Adresse.</translation>
    </message>
    <message>
        <source>the mailbox does not let us in: %1 %2</source>
        <extracomment>%1 and %2 are what the mailbox&apos;s server said</extracomment>
        <translation>das Postfach lässt uns nicht herein: %1 %2</translation>
    </message>
    <message>
        <source>the mailbox refuses the login: %1</source>
        <extracomment>%1 is what the mailbox&apos;s server said</extracomment>
        <translation>das Postfach verweigert die Anmeldung: %1</translation>
    </message>
    <message>
        <source>(an answer that repeats the password)</source>
        <translation>(eine Antwort, die das Passwort wiederholt)</translation>
    </message>
</context>
<context>
    <name>doorcheck::Jobs</name>
    <message>
        <source>No server was found to speak to.</source>
        <translation>Es fand sich kein Server, mit dem zu sprechen wäre.</translation>
    </message>
    <message>
        <source>It differs from server to server; each finding names its own.</source>
        <translation>Es ist von Server zu Server verschieden; jeder Befund nennt seines.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Judging</name>
    <message>
        <source>The check was stopped before this was asked.</source>
        <translation>Die Prüfung wurde angehalten, bevor dies gefragt war.</translation>
    </message>
    <message>
        <source>No proxy was named.</source>
        <translation>Kein Proxy wurde genannt.</translation>
    </message>
    <message>
        <source>No mail server was named.</source>
        <translation>Kein Mailserver wurde genannt.</translation>
    </message>
    <message>
        <source>Nothing could be asked.</source>
        <translation>Nichts war zu erfragen.</translation>
    </message>
    <message>
        <source>No proxy answers there. Is it switched on?</source>
        <translation>Dort antwortet kein Proxy. Ist er eingeschaltet?</translation>
    </message>
    <message>
        <source>None of the usual ports of %1 answers; a server that is down is not a closed one. Name the port if it has another.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Keiner der üblichen Ports von %1 antwortet; ein Server, der nicht läuft, ist kein geschlossener. Nennen Sie den Port, wenn er einen anderen hat.</translation>
    </message>
    <message>
        <source>Another address of the same host answers otherwise: %1. The server may not see its clients&apos; real addresses there.</source>
        <extracomment>%1 lists other addresses and the verdicts there</extracomment>
        <translation>Eine andere Adresse desselben Rechners antwortet anders: %1. Vielleicht sieht der Server dort die wirklichen Adressen seiner Besucher nicht.</translation>
    </message>
    <message>
        <source>It is asked with messages to a mailbox of your own, and none was allowed.</source>
        <translation>Gefragt wird mit Nachrichten an ein eigenes Postfach, und keine war erlaubt.</translation>
    </message>
    <message>
        <source>This port keeps silent, most likely behind a firewall.</source>
        <translation>Dieser Port schweigt, wahrscheinlich hinter einer Firewall.</translation>
    </message>
    <message>
        <source>%1 Nobody named this port, and port 25 of the same address answers, so the answer does not hang on it. To have it tested, name it: --mail %2:%3</source>
        <extracomment>%1 is the sentence so far, %2 a host, %3 its port; --mail is an option and stays</extracomment>
        <translation>%1 Niemand hat diesen Port genannt, und Port 25 derselben Adresse antwortet, daher hängt die Antwort nicht an ihm. Um ihn prüfen zu lassen, nennen Sie ihn: --mail %2:%3</translation>
    </message>
</context>
<context>
    <name>doorcheck::KeyStore</name>
    <message>
        <source>this machine has no library for its key store; install libsecret-1-0</source>
        <extracomment>Why a password could not be fetched or kept. libsecret-1-0 is a package&apos;s name</extracomment>
        <translation>diesem Rechner fehlt die Bibliothek für seinen Schlüsselspeicher; installieren Sie libsecret-1-0</translation>
    </message>
    <message>
        <source>no key store runs in this session</source>
        <translation>in dieser Sitzung läuft kein Schlüsselspeicher</translation>
    </message>
    <message>
        <source>the key store is locked; unlock it first</source>
        <translation>der Schlüsselspeicher ist gesperrt; entsperren Sie ihn zuerst</translation>
    </message>
    <message>
        <source>the key store gave no reason</source>
        <translation>der Schlüsselspeicher nannte keinen Grund</translation>
    </message>
</context>
<context>
    <name>doorcheck::Lookup</name>
    <message>
        <source>Nothing was asked: nobody&apos;s permission is recorded. Name who gave it, in what role, and on what basis.</source>
        <translation>Nichts wurde gefragt: Es ist niemandes Erlaubnis vermerkt. Nennen Sie, wer sie gab, in welcher Rolle und auf welcher Grundlage.</translation>
    </message>
</context>
<context>
    <name>doorcheck::MailboxCard</name>
    <message>
        <source>Proof mailbox</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>Postfach für den Beweis</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>An address of yours elsewhere</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>Eine Adresse von Ihnen anderswo</translation>
    </message>
    <message>
        <source>you@outside.example</source>
        <translation>sie@outside.example</translation>
    </message>
    <message>
        <source>Send it one marked message, as proof</source>
        <translation>Eine gekennzeichnete Nachricht als Beweis senden</translation>
    </message>
    <message>
        <source>If the message arrives there, the open door is proven.</source>
        <translation>Kommt die Nachricht dort an, ist die offene Tür bewiesen.</translation>
    </message>
    <message>
        <source>It works: the mailbox can be read.</source>
        <translation>Es geht: Das Postfach lässt sich lesen.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <extracomment>After a login to a mailbox was tried. %1 is why it did not work</extracomment>
        <translation>Es geht nicht: %1</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <extracomment>The login of a mailbox: fields&apos; names and examples</extracomment>
        <translation>Mailserver (IMAP)</translation>
    </message>
    <message>
        <source>imap.outside.example</source>
        <translation>imap.anderswo.example</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Im Schlüsselbund dieses Rechners behalten</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button: logs in to a mailbox, to see whether it works</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>It is only read. Nothing in it is changed or kept.</source>
        <translation>Es wird nur gelesen. Nichts darin wird geändert oder behalten.</translation>
    </message>
    <message>
        <source>Name the mailbox&apos;s user.</source>
        <extracomment>What is wrong with a field</extracomment>
        <translation>Nennen Sie den Benutzer des Postfachs.</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <extracomment>What is wrong with a field</extracomment>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>A proof message needs an outside mailbox of yours.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>Eine Beweisnachricht braucht ein äußeres Postfach von Ihnen.</translation>
    </message>
    <message>
        <source>Trying it...</source>
        <extracomment>While a login to a mailbox is tried</extracomment>
        <translation>Wird ausprobiert ...</translation>
    </message>
    <message>
        <source>The key store did not take the password: %1</source>
        <extracomment>After the desktop was asked to keep a password. %1 is why it did not</extracomment>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Let Doorcheck look for it there</source>
        <translation>Doorcheck dort nachsehen lassen</translation>
    </message>
</context>
<context>
    <name>doorcheck::MailboxTrial</name>
    <message>
        <source>Nothing was sent: nobody&apos;s permission is recorded. Name who gave it, in what role, and on what basis.</source>
        <translation>Es wurde nichts gesendet: Es ist keine Erlaubnis vermerkt. Nennen Sie, wer sie gegeben hat, in welcher Rolle und auf welcher Grundlage.</translation>
    </message>
    <message>
        <source>Name the mailbox first: its server, its user and the password.</source>
        <translation>Nennen Sie zuerst das Postfach: Server, Benutzer und Passwort.</translation>
    </message>
</context>
<context>
    <name>doorcheck::MainWindow</name>
    <message>
        <source>A check is under way. Stop it first.</source>
        <extracomment>Why an entry of a menu cannot be chosen</extracomment>
        <translation>Eine Prüfung läuft. Halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>No check is under way.</source>
        <translation>Es läuft keine Prüfung.</translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation>Es gibt noch keine Prüfung.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Beside the page &quot;Plan&quot; in the side bar, once the check was started</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <extracomment>Button: the check goes on</extracomment>
        <translation>Weiter prüfen</translation>
    </message>
    <message>
        <source>Stop the check? What was learnt so far is kept.</source>
        <extracomment>Asked before the check is ended early, and the button that does it</extracomment>
        <translation>Prüfung anhalten? Was bisher bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>A check is under way. Stop it and close the window?</source>
        <extracomment>Asked before the window is closed during a check, and the button that does it</extracomment>
        <translation>Eine Prüfung läuft. Anhalten und das Fenster schließen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s own words</extracomment>
        <translation>%1 war nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a check.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist zu groß für eine Prüfung.</translation>
    </message>
    <message>
        <source>%1 is not a check: it is no JSON object.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist keine Prüfung: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>After a file was written. %1 is its name</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>A report needs a check that has ended.</source>
        <extracomment>Why no report can be made</extracomment>
        <translation>Für einen Bericht muss eine Prüfung zu Ende sein.</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <extracomment>Title of a file dialog, and the kind of file</extracomment>
        <translation>Mitschrift speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>There are no commands for this question.</source>
        <translation>Für diese Frage gibt es keine Befehle.</translation>
    </message>
    <message>
        <source>The commands are in the clipboard.</source>
        <translation>Die Befehle sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menus and their entries; &amp; marks the letter that opens them</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New check</source>
        <translation>&amp;Neue Prüfung</translation>
    </message>
    <message>
        <source>&amp;Open an earlier check...</source>
        <translation>&amp;Frühere Prüfung öffnen...</translation>
    </message>
    <message>
        <source>&amp;Try the practice server</source>
        <translation>&amp;Übungsserver ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Export data...</source>
        <translation>Daten e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Make a &amp;report...</source>
        <translation>&amp;Bericht erstellen...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Start or &amp;repeat</source>
        <translation>Starten oder &amp;wiederholen</translation>
    </message>
    <message>
        <source>Check &amp;this question again</source>
        <translation>&amp;Diese Frage noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop...</source>
        <translation>&amp;Anhalten...</translation>
    </message>
    <message>
        <source>&amp;Next question that did not pass</source>
        <translation>&amp;Nächste Frage, die nicht bestanden ist</translation>
    </message>
    <message>
        <source>&amp;Previous question that did not pass</source>
        <translation>&amp;Vorige Frage, die nicht bestanden ist</translation>
    </message>
    <message>
        <source>&amp;Copy the commands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>N&amp;ext part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>V&amp;origer Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how far a check is, in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Doorcheck</source>
        <translation>Ü&amp;ber Doorcheck</translation>
    </message>
    <message>
        <source>About Doorcheck</source>
        <extracomment>Title of a small window</extracomment>
        <translation>Über Doorcheck</translation>
    </message>
    <message>
        <source>Doorcheck %1

Finds out whether strangers can send mail through your server or hide behind your proxy, and says what to do about it.

Free software under the GNU General Public License, version 3 or later. Everything stays on this computer.</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Doorcheck %1

Findet heraus, ob Fremde über Ihren Server Mail senden oder sich hinter Ihrem Proxy verstecken können, und sagt, was dagegen zu tun ist.

Freie Software unter der GNU General Public License, Version 3 oder später. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The practice servers are not running.</source>
        <translation>Die Übungsserver laufen nicht.</translation>
    </message>
    <message>
        <source>The check of %1 has ended</source>
        <extracomment>Title of a message from the desktop. %1 is a client</extracomment>
        <translation>Die Prüfung von %1 ist zu Ende</translation>
    </message>
    <message>
        <source>There is a list to look into on the pages Checklist and History.</source>
        <translation>Eine Liste zum Suchen gibt es auf den Seiten Checkliste und Verlauf.</translation>
    </message>
    <message>
        <source>There is something to save on the pages Plan and Checklist.</source>
        <translation>Etwas zu speichern gibt es auf den Seiten Plan und Checkliste.</translation>
    </message>
    <message>
        <source>No marked message was sent in this check.</source>
        <translation>In dieser Prüfung wurde keine gekennzeichnete Nachricht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu, and its entries; %1 stands for what was done</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Suchen...</translation>
    </message>
    <message>
        <source>&amp;Save what is typed</source>
        <translation>&amp;Eingaben speichern</translation>
    </message>
    <message>
        <source>The plan is kept until it is used, also across a restart.</source>
        <extracomment>After Ctrl+S on the plan</extracomment>
        <translation>Der Plan bleibt, bis er benutzt wird, auch über einen Neustart.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>Menu entry. %1 is what it undoes, such as &quot;leave out 192.0.2.25&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>Menu entry. %1 is what it does again, such as &quot;leave out 192.0.2.25&quot;</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <extracomment>Why an entry of a menu cannot be chosen</extracomment>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The check is still under way. Decide when it has ended.</source>
        <extracomment>Why nothing can be decided about a fault yet</extracomment>
        <translation>Die Prüfung läuft noch. Entscheiden Sie, wenn sie zu Ende ist.</translation>
    </message>
    <message>
        <source>Kept for this client and printed in the report.</source>
        <extracomment>After something was decided about a fault</extracomment>
        <translation>Für diesen Kunden gespeichert; steht im Bericht.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>After something was taken back</extracomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>accept the risk</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation>Risiko akzeptieren</translation>
    </message>
    <message>
        <source>no longer accept the risk</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation>Risiko nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>The message proves it; the answers were judged again.</source>
        <extracomment>After a message has shown that a server passed it on</extracomment>
        <translation>Die Nachricht beweist es; die Antworten wurden neu beurteilt.</translation>
    </message>
    <message>
        <source>plan the work</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation>Arbeit planen</translation>
    </message>
    <message>
        <source>plan no work</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation>Arbeit nicht planen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Einste&amp;llungen</translation>
    </message>
    <message>
        <source>Prove it with the &amp;message...</source>
        <translation>&amp;Mit der Nachricht beweisen...</translation>
    </message>
    <message>
        <source>colours</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>text size</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>begin another plan</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation>neuen Plan beginnen</translation>
    </message>
    <message>
        <source>Nothing that was typed is remembered any more.</source>
        <extracomment>After a button was pressed</extracomment>
        <translation>Von dem, was eingegeben wurde, ist nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>A check is under way. This counts as soon as it has ended.</source>
        <extracomment>After another language or text size was chosen</extracomment>
        <translation>Eine Prüfung läuft. Dies gilt, sobald sie zu Ende ist.</translation>
    </message>
    <message>
        <source>A check is under way. Choose the place when it has ended.</source>
        <extracomment>Why the history cannot be kept elsewhere</extracomment>
        <translation>Eine Prüfung läuft. Wählen Sie den Ort, wenn sie zu Ende ist.</translation>
    </message>
    <message>
        <source>Checks are kept there from now on; earlier ones stay where they are.</source>
        <extracomment>After the history&apos;s file was changed</extracomment>
        <translation>Prüfungen werden ab jetzt dort aufbewahrt; frühere bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Keep the history in</source>
        <extracomment>Title of a file dialog, and the kind of file</extracomment>
        <translation>Verlauf aufbewahren in</translation>
    </message>
    <message>
        <source>History (*.sqlite)</source>
        <translation>Verlauf (*.sqlite)</translation>
    </message>
    <message>
        <source>place of the history</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Ort des Verlaufs</translation>
    </message>
    <message>
        <source>This counts from the next start.</source>
        <extracomment>After another language or text size was chosen, where it cannot count at once</extracomment>
        <translation>Dies gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>language or text size</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Sprache oder Textgröße</translation>
    </message>
    <message>
        <source>Shut the &amp;practice servers</source>
        <extracomment>Entry with a tick: mends the faults of the practice servers, so that a check can show it</extracomment>
        <translation>Übungsserver &amp;schließen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>After somebody ended the writing of a file</extracomment>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Opening the check...</source>
        <extracomment>While a check is read from a file or from the history</extracomment>
        <translation>Die Prüfung wird geöffnet ...</translation>
    </message>
</context>
<context>
    <name>doorcheck::Notifier</name>
    <message>
        <source>Open the result</source>
        <extracomment>Button of a message from the desktop</extracomment>
        <translation>Ergebnis öffnen</translation>
    </message>
</context>
<context>
    <name>doorcheck::OpenRelay</name>
    <message>
        <source>%1: accepted at first, refused when asked again: %2</source>
        <extracomment>%1 names a way to address a foreign mailbox, %2 is the server&apos;s second answer</extracomment>
        <translation>%1: zuerst angenommen, auf die zweite Frage hin abgelehnt: %2</translation>
    </message>
    <message>
        <source>(the marked message, %1 bytes)</source>
        <extracomment>Stands in a conversation for the message; %1 is its size</extracomment>
        <translation>(die gekennzeichnete Nachricht, %1 Bytes)</translation>
    </message>
    <message>
        <source>%1: the marked message could not be handed over: %2</source>
        <extracomment>%1 names a way to address a foreign mailbox, %2 is why not</extracomment>
        <translation>%1: Die gekennzeichnete Nachricht ließ sich nicht übergeben: %2</translation>
    </message>
    <message>
        <source>What it says at DATA could not be learnt: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation>Was er bei DATA sagt, war nicht zu erfahren: %1</translation>
    </message>
    <message>
        <source>encryption failed: %1</source>
        <extracomment>%1 is the TLS library&apos;s own words</extracomment>
        <translation>Verschlüsselung schlug fehl: %1</translation>
    </message>
    <message>
        <source>not asked: the server had had enough of us</source>
        <translation>nicht gefragt: Der Server hatte genug von uns</translation>
    </message>
    <message>
        <source>about %1 times: %2</source>
        <extracomment>%2 is a line of a mail server&apos;s log, %1 how often it will stand there.</extracomment>
        <translation>etwa %1-mal: %2</translation>
    </message>
    <message>
        <source>or as often: %1</source>
        <extracomment>%1 is another command that does the same</extracomment>
        <translation>oder ebenso oft: %1</translation>
    </message>
    <message>
        <source>The proof&apos;s mailbox could not be read: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation>Das Postfach für den Beweis war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The proof&apos;s mailbox could not be read all the time: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation>Das Postfach für den Beweis ließ sich nicht die ganze Zeit lesen: %1</translation>
    </message>
    <message>
        <source>STARTTLS was refused: %1</source>
        <extracomment>%1 is the server&apos;s answer</extracomment>
        <translation>STARTTLS wurde abgewiesen: %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::OpenRelayRule</name>
    <message>
        <source>Checked from inside the network. %1</source>
        <extracomment>%1 is the sentence about what a server let pass</extracomment>
        <translation>Von innerhalb des Netzes geprüft. %1</translation>
    </message>
    <message>
        <source>Checked from inside, so it proves nothing about strangers.</source>
        <translation>Von innen geprüft, das beweist also nichts über Fremde.</translation>
    </message>
    <message>
        <source>Only after STARTTLS; without encryption it refuses.</source>
        <translation>Nur nach STARTTLS; ohne Verschlüsselung lehnt er ab.</translation>
    </message>
    <message>
        <source>Only with certain senders or greetings, which anybody can pretend.</source>
        <translation>Nur mit bestimmten Absendern oder Begrüßungen, die jeder vortäuschen kann.</translation>
    </message>
    <message>
        <source>It took our mail, but we could not tell why.</source>
        <translation>Er nahm unsere Mail, aber warum, war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>%1. No control shows whether the server knows its own users.</source>
        <extracomment>%1 is the sentence about what a server let pass</extracomment>
        <translation>%1. Keine Kontrolle zeigt, ob der Server seine eigenen Benutzer kennt.</translation>
    </message>
    <message>
        <source>It says yes to everything, so a yes means little.</source>
        <translation>Er sagt zu allem Ja, ein Ja bedeutet also wenig.</translation>
    </message>
    <message>
        <source>%1. The made-up recipient %2 was accepted too.</source>
        <extracomment>%1 is the sentence so far, %2 a made-up address that was accepted</extracomment>
        <translation>%1. Auch der erfundene Empfänger %2 wurde angenommen.</translation>
    </message>
    <message>
        <source>It takes mail for the outside mailbox, but for no other.</source>
        <translation>Er nimmt Mail für das äußere Postfach an, für kein anderes.</translation>
    </message>
    <message>
        <source>%1. Another foreign domain was refused, so the mailbox&apos;s domain is one this server serves. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Eine andere fremde Domain wurde abgewiesen, also bedient dieser Server die Domain des Postfachs. Nehmen Sie ein Postfach anderswo.</translation>
    </message>
    <message>
        <source>It knows the outside mailbox&apos;s users; it may be theirs.</source>
        <translation>Er kennt die Benutzer des äußeren Postfachs; es ist vielleicht seines.</translation>
    </message>
    <message>
        <source>%1. %2 was refused as unknown. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far, %2 a mailbox that was refused</extracomment>
        <translation>%1. %2 wurde als unbekannt abgewiesen. Nehmen Sie ein Postfach anderswo.</translation>
    </message>
    <message>
        <source>%1. Control %2: %3. Name the mail domain to make this certain.</source>
        <extracomment>%1 is the sentence so far, %2 an attempt&apos;s name, %3 the server&apos;s answer</extracomment>
        <translation>%1. Kontrolle %2: %3. Nennen Sie die Maildomain, um Gewissheit zu haben.</translation>
    </message>
    <message>
        <source>It agreed at first; the last question was not answered.</source>
        <translation>Erst sagte er zu; die letzte Frage blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>%1. What it says at DATA could not be learnt.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Was er bei DATA sagt, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>It agreed to pass on mail between strangers.</source>
        <translation>Er wollte Mail zwischen Fremden weiterleiten.</translation>
    </message>
    <message>
        <source>RCPT of &lt;%1&gt; from &lt;%2&gt; accepted without login, then at DATA: %3. Accepted, not yet proven by a delivered message.</source>
        <extracomment>%1 is a recipient, %2 a sender, %3 the server&apos;s answer at DATA</extracomment>
        <translation>RCPT von &lt;%1&gt; von &lt;%2&gt; ohne Anmeldung angenommen, dann bei DATA: %3. Angenommen, noch nicht durch eine zugestellte Nachricht bewiesen.</translation>
    </message>
    <message>
        <source>It passed on mail from one stranger to another.</source>
        <translation>Er leitete Mail von einem Fremden zum anderen weiter.</translation>
    </message>
    <message>
        <source>In its Received line it says that we came from %1, which we did not: it does not see its clients&apos; real addresses.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>In seiner Received-Zeile sagt er, wir kämen von %1, und das ist falsch: Er sieht die wirklichen Adressen seiner Besucher nicht.</translation>
    </message>
    <message>
        <source>It says yes to every name in its own domain.</source>
        <translation>Er sagt Ja zu jedem Namen in der eigenen Domain.</translation>
    </message>
    <message>
        <source>It took a roundabout address; what follows is not known.</source>
        <translation>Er nahm eine Umwegadresse an; was dann geschieht, ist unbekannt.</translation>
    </message>
    <message>
        <source>It takes roundabout addresses that lead elsewhere.</source>
        <translation>Er nimmt Umwegadressen an, die anderswohin führen.</translation>
    </message>
    <message>
        <source>%1. Plain relaying is refused. The mail goes to the next server, which may pass it on.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Einfaches Weiterleiten lehnt er ab. Die Mail geht an den nächsten Server, der sie vielleicht weiterleitet.</translation>
    </message>
    <message>
        <source>The check was stopped half-way.</source>
        <translation>Die Prüfung wurde auf halbem Weg angehalten.</translation>
    </message>
    <message>
        <source>It stopped answering half-way.</source>
        <translation>Auf halbem Weg antwortete er nicht mehr.</translation>
    </message>
    <message>
        <source>It stopped answering after %1 of %2 attempts.</source>
        <extracomment>%1 and %2 are numbers: 5 of 20</extracomment>
        <translation>Nach %1 von %2 Versuchen antwortete er nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was not asked: %2</source>
        <extracomment>%1 is an attempt&apos;s name, %2 why not</extracomment>
        <translation>%1 wurde nicht gefragt: %2</translation>
    </message>
    <message>
        <source>It blocks our address, so it could not be asked.</source>
        <translation>Er sperrt unsere Adresse, daher war es nicht zu erfragen.</translation>
    </message>
    <message>
        <source>It had enough of our questions and stopped.</source>
        <translation>Er hatte genug von unseren Fragen und brach ab.</translation>
    </message>
    <message>
        <source>It wants encryption first, and that did not work.</source>
        <translation>Er will zuerst Verschlüsselung, und die gelang nicht.</translation>
    </message>
    <message>
        <source>Senders it refused, so that nothing is known of mail from them: %1.</source>
        <extracomment>%1 lists senders</extracomment>
        <translation>Absender, die er abwies, sodass über Mail von ihnen nichts bekannt ist: %1.</translation>
    </message>
    <message>
        <source>It takes every name in its domain, roundabout ones too: %1 of them.</source>
        <extracomment>%1 is how many roundabout addresses it took</extracomment>
        <translation>Er nimmt jeden Namen seiner Domain an, auch über Umwege: %1 davon.</translation>
    </message>
    <message>
        <source>At the end it did not serve us any more: %1.</source>
        <extracomment>%1 is the server&apos;s answer</extracomment>
        <translation>Am Ende bediente er uns nicht mehr: %1.</translation>
    </message>
    <message>
        <source>%1. Name a mailbox of yours in a domain that receives mail.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Nennen Sie ein eigenes Postfach in einer Domain, die Mail empfängt.</translation>
    </message>
    <message>
        <source>It asked us to come back later.</source>
        <translation>Er bat uns, später wiederzukommen.</translation>
    </message>
    <message>
        <source>%1. Check again in some minutes.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Prüfen Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>It refused us, but perhaps it refuses us everything.</source>
        <translation>Er wies uns ab, aber vielleicht weist er uns alles ab.</translation>
    </message>
    <message>
        <source>No. It refused to pass on mail between strangers.</source>
        <translation>Nein. Er leitet keine Mail zwischen Fremden weiter.</translation>
    </message>
    <message>
        <source>No. It refused mail that is not for its own users.</source>
        <translation>Nein. Er wies Mail ab, die nicht für eigene Benutzer ist.</translation>
    </message>
    <message>
        <source>%1. %2 was accepted.</source>
        <extracomment>%1 is the sentence so far, %2 an address that was accepted</extracomment>
        <translation>%1. %2 wurde angenommen.</translation>
    </message>
    <message>
        <source>It refused every sender we tried.</source>
        <translation>Er wies jeden Absender ab, den wir versuchten.</translation>
    </message>
    <message>
        <source>It refused in words we do not know.</source>
        <translation>Er lehnte mit Worten ab, die wir nicht kennen.</translation>
    </message>
    <message>
        <source>It took an address that may be a local one.</source>
        <translation>Er nahm eine Adresse an, die eine eigene sein kann.</translation>
    </message>
    <message>
        <source>%1. Only a message that comes back would decide it.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Nur eine Nachricht, die zurückkommt, würde es entscheiden.</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation>Er sagte weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>It agreed, and then refused what we sent.</source>
        <translation>Erst sagte er zu, dann wies er ab, was wir sandten.</translation>
    </message>
    <message>
        <source>A person pasted the header of the marked message as it arrived: %1.</source>
        <extracomment>%1 is what the header shows</extracomment>
        <translation>Eine Person fügte den Kopf der gekennzeichneten Nachricht ein, wie sie ankam: %1.</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>sie sagt nicht, wann</translation>
    </message>
    <message>
        <source>The marked message arrived %1 after %2 ms.</source>
        <extracomment>%1 is nothing or &quot;at 10:30,&quot;, %2 a time in milliseconds</extracomment>
        <translation>Die gekennzeichnete Nachricht kam %1 nach %2 ms an.</translation>
    </message>
    <message>
        <source>at %1,</source>
        <extracomment>Part of a sentence. %1 is a time of day</extracomment>
        <translation>um %1,</translation>
    </message>
    <message>
        <source>Its way: %1</source>
        <extracomment>%1 lists the servers a message went through</extracomment>
        <translation>Ihr Weg: %1</translation>
    </message>
    <message>
        <source>The gentle pace has no questions left to tell a name from a route; check again with --pace normal.</source>
        <translation>Im behutsamen Tempo bleiben keine Fragen, um einen Namen von einem Weg zu unterscheiden; prüfen Sie noch einmal mit --pace normal.</translation>
    </message>
    <message>
        <source>Roundabout addresses at which it hung up or blocked us, so that nothing is known of them: %1.</source>
        <extracomment>%1 lists forms of addresses</extracomment>
        <translation>Umwegadressen, bei denen er auflegte oder uns sperrte, sodass über sie nichts bekannt ist: %1.</translation>
    </message>
    <message>
        <source>The outside mailbox is one that this server takes mail for.</source>
        <translation>Für das fremde Postfach nimmt dieser Server selbst Post an.</translation>
    </message>
    <message>
        <source>%1. By DNS (MX) mail for that domain comes to this very address. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Laut DNS (MX) kommt Post für diese Domain genau an dieser Adresse an. Nehmen Sie ein Postfach anderswo.</translation>
    </message>
    <message>
        <source>%1. %2 was refused: %3. So the mailbox&apos;s domain may be one that this server serves. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far, %2 an address, %3 the server&apos;s answer to it</extracomment>
        <translation>%1. %2 wurde abgelehnt: %3. Die Domain des Postfachs kann also eine sein, die dieser Server bedient. Nehmen Sie ein Postfach anderswo.</translation>
    </message>
    <message>
        <source>Roundabout addresses at which it failed for a reason of its own, so that nothing more is known of them: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Umwegadressen, an denen er aus eigenem Grund scheiterte, sodass über sie nicht mehr bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Some servers refuse a message only when they have all of it: --send-proof sends one to your own mailbox, which decides it.</source>
        <extracomment>--send-proof is an option and stays</extracomment>
        <translation>Manche Server lehnen eine Nachricht erst ab, wenn sie sie ganz haben: --send-proof schickt eine an Ihr eigenes Postfach, das entscheidet es.</translation>
    </message>
    <message>
        <source>It agreed to pass on strangers&apos; mail; only sending can tell.</source>
        <translation>Er wollte Mail Fremder weiterleiten; nur Senden zeigt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Stands behind some addresses; %n counts those that are not named</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The gentle pace did not ask with mail from %1, nor with %2 as our name in the greeting, nor with %3 roundabout addresses; --pace normal does.</source>
        <extracomment>%1 and %2 are lists of addresses and names, %3 is a number; --pace is an option and stays</extracomment>
        <translation>Das behutsame Tempo fragte nicht mit Mail von %1, nicht mit %2 als unserem Namen im Gruß und nicht mit %3 Umwegadressen; --pace normal tut es.</translation>
    </message>
    <message>
        <source>It refused strangers&apos; mail at first, and took it later.</source>
        <translation>Erst wies er Post von Fremden ab, später nahm er sie.</translation>
    </message>
    <message>
        <source>%1. Asked again behind a recipient that it knows: %2. What it says at DATA could not be learnt.</source>
        <extracomment>%1 is the sentence about the first answer, %2 the server&apos;s answer to the last question</extracomment>
        <translation>%1. Noch einmal gefragt, nach einem Empfänger, den er kennt: %2. Was er bei DATA sagt, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>On the way it began to refuse us for another reason.</source>
        <translation>Unterwegs begann er, uns aus anderem Grund abzuweisen.</translation>
    </message>
    <message>
        <source>%1. Asked the same at the end: %2. So what it refused between the two says little.</source>
        <extracomment>%1 is the sentence about the first answer, %2 the server&apos;s last answer</extracomment>
        <translation>%1. Am Ende dasselbe gefragt: %2. Was er dazwischen abwies, besagt also wenig.</translation>
    </message>
    <message>
        <source>It may take that address for one of its own.</source>
        <translation>Er hält diese Adresse vielleicht für eine eigene.</translation>
    </message>
    <message>
        <source>%1. It knows who is there: %2 was answered with %3.</source>
        <extracomment>%1 is the sentence so far, %2 a made-up address, %3 the server&apos;s answer</extracomment>
        <translation>%1. Er weiß, wen es dort gibt: Auf %2 kam %3.</translation>
    </message>
    <message>
        <source>It agreed at first, then refused for a reason of its own.</source>
        <translation>Erst sagte er zu, dann wies er aus eigenem Grund ab.</translation>
    </message>
    <message>
        <source>%1. That was its answer to the message, and not about relaying.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Das war seine Antwort auf die Nachricht und betraf nicht das Weiterleiten.</translation>
    </message>
    <message>
        <source>It finds no way to the outside mailbox&apos;s domain.</source>
        <translation>Er findet keinen Weg zur Domain des fremden Postfachs.</translation>
    </message>
    <message>
        <source>Perhaps it refuses us, and not what we asked for.</source>
        <translation>Vielleicht weist er uns ab, nicht das Erfragte.</translation>
    </message>
    <message>
        <source>%1. The made-up %2 of its own domain heard the same.</source>
        <extracomment>%1 is the sentence so far, %2 a made-up address</extracomment>
        <translation>%1. Das erfundene %2 seiner eigenen Domain bekam dasselbe zu hören.</translation>
    </message>
    <message>
        <source>%1. %2 heard the same, and %3 was accepted.</source>
        <extracomment>%1 is the sentence so far, %2 an address in a domain that nobody has, %3 one that was accepted</extracomment>
        <translation>%1. %2 bekam dasselbe zu hören, und %3 wurde angenommen.</translation>
    </message>
    <message>
        <source>It refused all senders but its own, and those may not relay.</source>
        <translation>Nur eigene Absender ließ er zu, und die dürfen es nicht.</translation>
    </message>
    <message>
        <source>%1. %2, which it must know, was not taken either: %3.</source>
        <extracomment>%1 is a sentence about one answer, %2 an address, %3 the server&apos;s answer</extracomment>
        <translation>%1. Auch %2, das er kennen muss, wurde nicht angenommen: %3.</translation>
    </message>
    <message>
        <source>It offers STARTTLS and refused it, so nothing was asked inside encryption.</source>
        <translation>Er bietet STARTTLS an und wies es ab, deshalb wurde verschlüsselt nichts gefragt.</translation>
    </message>
    <message>
        <source>Senders at which it failed for a reason of its own, so that nothing is known of mail from them: %1.</source>
        <extracomment>%1 is how many senders</extracomment>
        <translation>Absender, bei denen er aus eigenem Grund scheiterte, sodass über Post von ihnen nichts bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Encryption with it fails, so it was only half asked.</source>
        <translation>Verschlüsselung mit ihm scheitert; er wurde nur halb befragt.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Plan</name>
    <message>
        <source>A and AAAA of %1, then the reverse names</source>
        <extracomment>%1 lists names</extracomment>
        <translation>A und AAAA von %1, dann die Namen zu den Adressen</translation>
    </message>
    <message>
        <source>A and AAAA of %1</source>
        <extracomment>%1 lists names</extracomment>
        <translation>A und AAAA von %1</translation>
    </message>
    <message>
        <source>the reverse name of %1</source>
        <extracomment>%1 lists addresses</extracomment>
        <translation>der Name zur Adresse %1</translation>
    </message>
    <message>
        <source>as fast as the server answers</source>
        <translation>so schnell der Server antwortet</translation>
    </message>
    <message>
        <source>%1, and no more than %2 refused questions in any ten minutes, so that a log watcher does not shut us out</source>
        <extracomment>%1 is the sentence about the pace, %2 the most refused questions</extracomment>
        <translation>%1, und nicht mehr als %2 abgelehnte Fragen in je zehn Minuten, damit kein Protokollwächter uns aussperrt</translation>
    </message>
    <message>
        <source>MX of %1, then A, AAAA and the reverse names of its mail servers</source>
        <extracomment>%1 lists domains</extracomment>
        <translation>MX von %1, dann A, AAAA und die Namen zu den Adressen seiner Mailserver</translation>
    </message>
    <message>
        <source>each mail server of %1</source>
        <extracomment>%1 lists domains</extracomment>
        <translation>jeder Mailserver von %1</translation>
    </message>
    <message>
        <source>Rows without an address are sent once to every address that DNS gives.</source>
        <translation>Zeilen ohne Adresse werden einmal an jede Adresse gesendet, die das DNS nennt.</translation>
    </message>
    <message>
        <source>Listeners of our own wait on this computer while the check runs, for what comes back through a server or a proxy.</source>
        <translation>Eigene Gegenstellen warten auf diesem Rechner, solange die Prüfung läuft, auf das, was durch einen Server oder Proxy zurückkommt.</translation>
    </message>
    <message>
        <source>No outside mailbox of yours is named, so a reserved address stands in for it. Some servers cannot find its domain; name one with --external.</source>
        <translation>Kein äußeres Postfach von Ihnen ist genannt, daher steht eine reservierte Adresse dafür. Manche Server finden deren Domain nicht; nennen Sie eines mit --external.</translation>
    </message>
    <message>
        <source>No message is sent: every dialogue ends before the first byte of one.</source>
        <translation>Keine Nachricht wird gesendet: Jeder Dialog endet vor deren erstem Byte.</translation>
    </message>
    <message>
        <source>your mailbox at %1</source>
        <extracomment>%1 is the server of a mailbox</extracomment>
        <translation>Ihr Postfach auf %1</translation>
    </message>
    <message>
        <source>a login of %1 over IMAP, reading only</source>
        <extracomment>%1 is who logs in</extracomment>
        <translation>eine Anmeldung von %1 über IMAP, nur lesend</translation>
    </message>
    <message>
        <source>Where a server agrees to pass on mail, a marked message is sent to %1 for each way it agreed, at most three a server.</source>
        <extracomment>%1 is a mailbox</extracomment>
        <translation>Wo ein Server Mail weiterleiten will, wird für jeden zugesagten Weg eine gekennzeichnete Nachricht an %1 gesendet, höchstens drei je Server.</translation>
    </message>
    <message>
        <source>MX of %1, then A and AAAA of its mail servers: a mailbox that the tested server itself holds would prove nothing</source>
        <extracomment>%1 is a mailbox&apos;s domain</extracomment>
        <translation>MX von %1, dann A und AAAA seiner Mailserver: Ein Postfach, das der geprüfte Server selbst hat, würde nichts beweisen</translation>
    </message>
    <message>
        <source>at most %1 connections a minute to one address, %2 s apart</source>
        <extracomment>How fast the check goes. %1 counts connections, %2 seconds</extracomment>
        <translation>höchstens %1 Verbindungen in der Minute zu einer Adresse, %2 s Abstand</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time. %1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time. %1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>doorcheck::PlanCard</name>
    <message>
        <source>What will be sent</source>
        <extracomment>Title of a card: what the check would send</extracomment>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Every step of the plan</source>
        <extracomment>For a screen reader: the table of everything the check would send</extracomment>
        <translation>Jeder Schritt des Plans</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heads of columns: check, server, how many connections and messages it takes</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>If the door is shut, the server&apos;s log will show lines like</source>
        <extracomment>Above lines of a log file</extracomment>
        <translation>Ist die Tür zu, zeigt das Protokoll des Servers Zeilen wie</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Button: a message to the server&apos;s administrator, to the clipboard</extracomment>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <extracomment>Button: shows or hides the table of everything that would be sent</extracomment>
        <translation>Schritte verbergen</translation>
    </message>
    <message>
        <source>See every step</source>
        <translation>Jeden Schritt ansehen</translation>
    </message>
    <message>
        <source>connections at most</source>
        <extracomment>Below a number on the plan</extracomment>
        <translation>Verbindungen höchstens</translation>
    </message>
    <message>
        <source>test messages to your outside mailbox, at most</source>
        <translation>Testnachrichten an Ihr äußeres Postfach, höchstens</translation>
    </message>
    <message>
        <source>questions to the public directory (DNS)</source>
        <translation>Fragen an das öffentliche Verzeichnis (DNS)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A server. %1 name or address, %2 its port</extracomment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>We are going to check whether your server passes on mail or connections for strangers. The check comes from %1. Please do not block that address until it is over.</source>
        <extracomment>A message to the administrator of the server. %1 is an address</extracomment>
        <translation>Wir werden prüfen, ob Ihr Server für Fremde Mail oder Verbindungen weiterleitet. Die Prüfung kommt von %1. Bitte sperren Sie diese Adresse nicht, bis sie vorbei ist.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n connections,</source>
        <extracomment>Part of a sentence that goes on with the number of addresses; %n counts connections</extracomment>
        <translation>
            <numerusform>Höchstens %n Verbindung,</numerusform>
            <numerusform>Höchstens %n Verbindungen,</numerusform>
        </translation>
    </message>
    <message>
        <source>Your log will show lines like these:</source>
        <translation>Ihr Protokoll wird Zeilen wie diese zeigen:</translation>
    </message>
    <message>
        <source>Pace: %1.</source>
        <extracomment>How fast the check goes. %1 is, for example, &quot;at most 6 connections a minute to one address&quot;</extracomment>
        <translation>Tempo: %1.</translation>
    </message>
    <message>
        <source>Ask the administrator not to block %1 until the check is over.</source>
        <extracomment>%1 is the address the check comes from</extracomment>
        <translation>Bitten Sie den Verwalter, %1 nicht zu sperren, bis die Prüfung vorbei ist.</translation>
    </message>
    <message>
        <source>Name a server, and what will be sent stands here.</source>
        <translation>Nennen Sie einen Server, dann steht hier, was gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>connections at most, %n where the door is shut</source>
        <extracomment>Below a number on the plan: it is seldom reached. %n connections</extracomment>
        <translation>
            <numerusform>Verbindungen höchstens, %n bei geschlossener Tür</numerusform>
            <numerusform>Verbindungen höchstens, %n bei geschlossener Tür</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A number on the plan. %1 is a time, as &quot;4 min&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>in all, at most %1</source>
        <extracomment>Below a time on the plan. %1 is a time, as &quot;30 min&quot;</extracomment>
        <translation>insgesamt, höchstens %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::PracticeLab</name>
    <message>
        <source>The practice servers serve this computer only: %1 is no loopback address. Name one, such as 127.0.0.1.</source>
        <extracomment>%1: an address that is not of this computer</extracomment>
        <translation>Die Übungsserver bedienen nur diesen Rechner: %1 ist keine Loopback-Adresse. Nennen Sie eine, etwa 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Proof</name>
    <message numerus="yes">
        <source>Proven: %n marked message(s) came through.</source>
        <extracomment>%n messages</extracomment>
        <translation>
            <numerusform>Bewiesen: %n gekennzeichnete Nachricht kam durch.</numerusform>
            <numerusform>Bewiesen: %n gekennzeichnete Nachrichten kamen durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run sent no marked message, so there is nothing to prove.</source>
        <translation>Diese Prüfung sandte keine gekennzeichnete Nachricht, also gibt es nichts zu beweisen.</translation>
    </message>
    <message>
        <source>This is no message: paste it as your mail program shows its source.</source>
        <translation>Das ist keine Nachricht: Fügen Sie sie ein, wie Ihr Mailprogramm ihren Quelltext zeigt.</translation>
    </message>
    <message>
        <source>This message speaks of ours but is another one, such as a notice that ours was not delivered. It proves nothing.</source>
        <translation>Diese Nachricht spricht von unserer, ist aber eine andere, etwa eine Meldung, dass unsere nicht zugestellt wurde. Sie beweist nichts.</translation>
    </message>
    <message>
        <source>This message carries no mark of this run.</source>
        <translation>Diese Nachricht trägt kein Kennzeichen dieser Prüfung.</translation>
    </message>
    <message>
        <source>This message was proven to have come through before.</source>
        <translation>Dass diese Nachricht durchkam, wurde schon bewiesen.</translation>
    </message>
    <message>
        <source>The mark is ours, but the header does not show that %1 handed the message on. Paste the whole header, with every line that begins with Received.</source>
        <extracomment>%1 is the tested server</extracomment>
        <translation>Das Kennzeichen ist unseres, aber der Kopf zeigt nicht, dass %1 die Nachricht weitergab. Fügen Sie den ganzen Kopf ein, mit jeder Zeile, die mit Received beginnt.</translation>
    </message>
    <message>
        <source>The mailbox could not be read: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation>Das Postfach war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>No marked message of this run is in the mailbox yet. That proves nothing.</source>
        <translation>Noch ist keine gekennzeichnete Nachricht dieser Prüfung im Postfach. Das beweist nichts.</translation>
    </message>
    <message>
        <source>The marked message %1 is in the mailbox, but no Received line in its header shows that %2 handed it on. It may be our own copy, so it proves nothing.</source>
        <extracomment>%1: a mark such as dc-77aa; %2: a mail server</extracomment>
        <translation>Die gekennzeichnete Nachricht %1 ist im Postfach, aber keine Received-Zeile in ihrem Kopf zeigt, dass %2 sie weitergab. Es kann unsere eigene Kopie sein, also beweist sie nichts.</translation>
    </message>
    <message>
        <source>No marked message of this run was seen, and the mailbox could not be read all the time: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation>Es war keine gekennzeichnete Nachricht dieser Prüfung zu sehen, und das Postfach ließ sich nicht die ganze Zeit lesen: %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::ProofDialog</name>
    <message>
        <source>Prove it with the message</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Mit der Nachricht beweisen</translation>
    </message>
    <message>
        <source>The message with its headers</source>
        <extracomment>For a screen reader: the field for a message</extracomment>
        <translation>Die Nachricht mit ihrem Kopf</translation>
    </message>
    <message>
        <source>Look into it</source>
        <extracomment>Button: reads the message in the field</extracomment>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Open the test message in %1, have its source shown, and paste all of it here, the headers above all. They name every server it came through.</source>
        <extracomment>%1 is one mailbox or several</extracomment>
        <translation>Öffnen Sie die Testnachricht in %1, lassen Sie sich ihren Quelltext zeigen und fügen Sie alles hier ein, vor allem den Kopf. Er nennt jeden Server, über den sie kam.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ProxyProofCard</name>
    <message>
        <source>Where a proxy may lead</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>Wohin ein Proxy führen kann</translation>
    </message>
    <message>
        <source>Optional, and only for proxies</source>
        <translation>Freiwillig und nur für Proxys</translation>
    </message>
    <message>
        <source>The client&apos;s own web site</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>Die eigene Website des Kunden</translation>
    </message>
    <message>
        <source>www.brightbakery.example</source>
        <translation>www.brightbakery.example</translation>
    </message>
    <message>
        <source>Add a host</source>
        <extracomment>Button beside a field, and the hint in that field</extracomment>
        <translation>Rechner hinzufügen</translation>
    </message>
    <message>
        <source>files.brightbakery.example:445</source>
        <translation>files.brightbakery.example:445</translation>
    </message>
    <message>
        <source>Ask for the cloud&apos;s description of the machine, too</source>
        <translation>Auch nach der Maschinenbeschreibung der Cloud fragen</translation>
    </message>
    <message>
        <source>A proxy that cannot reach us may show by it that it lets strangers through.</source>
        <translation>Daran kann ein Proxy, der uns nicht erreicht, zeigen, dass er Fremde durchlässt.</translation>
    </message>
    <message>
        <source>Hosts inside, with a port</source>
        <extracomment>A field&apos;s name: a host that must not be reached from outside</extracomment>
        <translation>Rechner im Inneren, mit Port</translation>
    </message>
    <message>
        <source>At a cloud provider, 169.254.169.254 gives away keys. We look only whether the proxy leads there; no answer is kept.</source>
        <translation>Bei einem Cloud-Anbieter gibt 169.254.169.254 Schlüssel heraus. Wir sehen nur nach, ob der Proxy dorthin führt; keine Antwort wird behalten.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ReachTable</name>
    <message>
        <source>What a stranger can reach through your proxy</source>
        <extracomment>For a screen reader: a table of services by ways to ask for them</extracomment>
        <translation>Was ein Fremder durch Ihren Proxy erreicht</translation>
    </message>
</context>
<context>
    <name>doorcheck::ReportDialog</name>
    <message>
        <source>Make a report</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Summary, checklist and findings. Commands and transcripts go to the appendix.</source>
        <extracomment>What a report to a manager holds, and one to a technician</extracomment>
        <translation>Zusammenfassung, Checkliste und Befunde. Befehle und Mitschriften stehen im Anhang.</translation>
    </message>
    <message>
        <source>Every finding with its commands and the conversations beside it.</source>
        <translation>Jeder Befund mit seinen Befehlen und den Gesprächen daneben.</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Vorschau entsteht</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Below the preview of a report. %1 and %2 are numbers</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Why a button that turns pages does nothing
----------
Buttons below the preview of a report</extracomment>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>This is the first page</source>
        <translation>Dies ist die erste Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Dies ist die letzte Seite</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Heading of a choice: kinds of files</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>For printing and e-mail</source>
        <translation>Zum Drucken und für E-Mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>One file, reads well with a screen reader</source>
        <translation>Eine Datei, gut für Bildschirmleser</translation>
    </message>
    <message>
        <source>Written for</source>
        <extracomment>Heading of a choice: who reads the report</extracomment>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <extracomment>Fields of the report dialog, and examples</extracomment>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Anna Bright, managing director</source>
        <translation>Anna Bright, Geschäftsführerin</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>For a screen reader: the picture of the report</extracomment>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the report dialog</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Bericht speichern...</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <extracomment>Below the preview of a file that is no PDF</extracomment>
        <translation>Der Anfang der Datei</translation>
    </message>
    <message>
        <source>%1, as a PDF has it</source>
        <extracomment>Below the preview, for a web page, which has none. %1 is &quot;Page 1 of 9&quot;</extracomment>
        <translation>%1, wie ein PDF sie hat</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Für das Archiv</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>JSON, CSV, SARIF, Markdown</source>
        <translation>JSON, CSV, SARIF, Markdown</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <extracomment>For a screen reader: a choice of kinds of data</extracomment>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>Sizes of paper</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Choices of the report dialog</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Confidential: Bright Bakery</source>
        <translation>Vertraulich: Bright Bakery</translation>
    </message>
    <message>
        <source>Branding</source>
        <extracomment>Heading: whose name and logo a report carries</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Change...</source>
        <extracomment>Button: opens a dialog for name, logo and colour of reports</extracomment>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Change the branding</source>
        <extracomment>For a screen reader</extracomment>
        <translation>Aussehen ändern</translation>
    </message>
    <message>
        <source>Show accepted risks</source>
        <extracomment>Choices of the report dialog</extracomment>
        <translation>Akzeptierte Risiken zeigen</translation>
    </message>
    <message>
        <source>Hide names and addresses</source>
        <translation>Namen und Adressen verbergen</translation>
    </message>
    <message>
        <source>Stand-ins such as &quot;host-1&quot; for servers, addresses, mailboxes and people, in the conversations too. Read it before you share it: a name nobody could know for one may remain.</source>
        <translation>Decknamen wie „host-1“ für Server, Adressen, Postfächer und Personen, auch in den Gesprächen. Lesen Sie es, bevor Sie es weitergeben: Ein Name, den niemand als einen erkennen konnte, kann übrig bleiben.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <extracomment>For a screen reader: the beginning of a file</extracomment>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Reports can be in a language whose every text is translated.</source>
        <translation>Berichte gibt es in den Sprachen, in die alle Texte übersetzt sind.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ReportWords</name>
    <message>
        <source>Should have been refused</source>
        <extracomment>beside a server&apos;s reply that let a stranger through</extracomment>
        <translation>Hätte abgelehnt werden müssen</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <extracomment>%1 is a finding&apos;s short name, such as F3</extracomment>
        <translation>Befund %1</translation>
    </message>
    <message>
        <source>%1, question %2, %3</source>
        <extracomment>%1 is a finding&apos;s short name, %2 a question&apos;s number, %3 a host</extracomment>
        <translation>%1, Frage %2, %3</translation>
    </message>
    <message>
        <source>Software: %1</source>
        <extracomment>%1 is a product with its version</extracomment>
        <translation>Software: %1</translation>
    </message>
    <message>
        <source> (seen in: %1)</source>
        <extracomment>%1 is where the name and version of a program were read</extracomment>
        <translation> (gesehen in: %1)</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>On the basis of</source>
        <translation>Auf der Grundlage</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>As soon as it can be asked or answered</source>
        <translation>Sobald es gefragt oder beantwortet werden kann</translation>
    </message>
    <message>
        <source>A new signed answer, before this one ends</source>
        <translation>Eine neue unterschriebene Antwort, bevor diese endet</translation>
    </message>
    <message>
        <source>The same check, from the same place, after the change</source>
        <translation>Dieselbe Prüfung vom selben Ort, nach der Änderung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>Risiko akzeptiert von</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is where the software was seen</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Doorcheck</source>
        <translation>Doorcheck</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The six verdicts</source>
        <translation>Die sechs Urteile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What was asked, from where, with whose permission</source>
        <translation>Was gefragt wurde, von wo, mit wessen Erlaubnis</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Verfahren und Grenzen</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>Every question of the checklist was tested or answered.</source>
        <translation>Jede Frage der Checkliste wurde geprüft oder beantwortet.</translation>
    </message>
    <message>
        <source>Words used in this report</source>
        <translation>Wörter in diesem Bericht</translation>
    </message>
    <message>
        <source>The run this report shows</source>
        <translation>Die Prüfung, die dieser Bericht zeigt</translation>
    </message>
    <message>
        <source>%1 more are left out here; the run document holds them.</source>
        <extracomment>%1 is how many lines are left out</extracomment>
        <translation>%1 weitere sind hier ausgelassen; das Prüfdokument enthält sie.</translation>
    </message>
    <message>
        <source>Senders and recipients put to the mail server</source>
        <translation>Absender und Empfänger, die dem Mailserver genannt wurden</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ways tried through the proxy</source>
        <translation>Wege, die durch den Proxy versucht wurden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Asked to reach</source>
        <translation>Verlangtes Ziel</translation>
    </message>
    <message>
        <source>The same dialogue as in %1.</source>
        <extracomment>%1 is where it stands, such as A.3</extracomment>
        <translation>Derselbe Dialog wie in %1.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The server said more than Doorcheck keeps.</source>
        <translation>Der Server sagte mehr, als Doorcheck aufbewahrt.</translation>
    </message>
    <message>
        <source>What was seen, finding by finding. Text of servers is shown as it came; letters that cannot be seen are shown by their number.</source>
        <translation>Was zu sehen war, Befund für Befund. Text von Servern steht da, wie er kam; unsichtbare Zeichen sind durch ihre Nummer dargestellt.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>What could not be learnt</source>
        <translation>Was nicht zu erfahren war</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>So beheben Sie es</translation>
    </message>
    <message>
        <source>The same steps as for finding %1, on this server.</source>
        <extracomment>%1 is a finding&apos;s short name, such as F3</extracomment>
        <translation>Dieselben Schritte wie bei Befund %1, auf diesem Server.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the address of a web page</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Was wir sahen</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Particulars of finding %1</source>
        <extracomment>%1 is a finding&apos;s short name, such as F3</extracomment>
        <translation>Einzelheiten zu Befund %1</translation>
    </message>
    <message>
        <source>Evidence: appendix %1</source>
        <extracomment>%1 is where it stands, such as A.3</extracomment>
        <translation>Belege: Anhang %1</translation>
    </message>
    <message>
        <source>This run holds no findings: nothing was asked.</source>
        <translation>Diese Prüfung enthält keine Befunde: Nichts wurde gefragt.</translation>
    </message>
    <message>
        <source>The risks that matter</source>
        <translation>Die Risiken, auf die es ankommt</translation>
    </message>
    <message>
        <source>No question failed and none gave a warning.</source>
        <translation>Jede Frage wurde bestanden, und keine ergab eine Warnung.</translation>
    </message>
    <message>
        <source>What is already good</source>
        <translation>Was schon gut ist</translation>
    </message>
    <message>
        <source>Nothing could be shown to be in order yet.</source>
        <translation>Noch ließ sich von nichts zeigen, dass es in Ordnung ist.</translation>
    </message>
    <message>
        <source>Decisions asked of management</source>
        <translation>Entscheidungen der Leitung</translation>
    </message>
    <message>
        <source>None. Check again after each change to the servers.</source>
        <translation>Keine. Prüfen Sie nach jeder Änderung an den Servern noch einmal.</translation>
    </message>
    <message>
        <source>What to decide, who, by when, at what cost</source>
        <translation>Was zu entscheiden ist, wer, bis wann, zu welchen Kosten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>Vorgeschlagen bis</translation>
    </message>
    <message>
        <source>Effort and cost</source>
        <translation>Aufwand und Kosten</translation>
    </message>
    <message>
        <source>The result in numbers</source>
        <translation>Das Ergebnis in Zahlen</translation>
    </message>
    <message>
        <source>The leaflet&apos;s questions</source>
        <translation>Die Fragen des Merkblatts</translation>
    </message>
    <message>
        <source>Answers of single servers</source>
        <translation>Antworten einzelner Server</translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation>Was dies nicht sagt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>Question and outcome</source>
        <translation>Frage und Ergebnis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Is the door shut? %1</source>
        <extracomment>Title of a report. %1 is the client</extracomment>
        <translation>Ist die Tür zu? %1</translation>
    </message>
    <message>
        <source>Server security check</source>
        <translation>Sicherheitsprüfung der Server</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Skip to the answer</source>
        <translation>Zur Antwort springen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>How to read this: &quot;Not proven&quot; means tested without a clear answer, &quot;Not tested&quot; that no test was made. Neither is a pass. A question asked of several servers shows the worst answer. &quot;Seen&quot; means that Doorcheck saw it itself, &quot;Stated&quot; that a named person said so.</source>
        <translation>Zum Lesen: „Nicht bewiesen“ heißt geprüft ohne klare Antwort, „Nicht geprüft“, dass keine Prüfung stattfand. Keines von beiden ist bestanden. Eine Frage an mehrere Server zeigt die schlechteste Antwort. „Gesehen“ heißt, dass Doorcheck es selbst sah, „Angegeben“, dass eine genannte Person es sagte.</translation>
    </message>
    <message>
        <source>Is the door shut?</source>
        <translation>Ist die Tür zu?</translation>
    </message>
    <message>
        <source>Follows the FTC leaflet &quot;Securing Your Server: Shut the Door on Spam&quot;. %1.</source>
        <extracomment>%1 says which checks are added to the leaflet&apos;s</extracomment>
        <translation>Folgt dem FTC-Merkblatt „Securing Your Server: Shut the Door on Spam“. %1.</translation>
    </message>
    <message>
        <source>Sender and recipient</source>
        <translation>Absender und Empfänger</translation>
    </message>
    <message>
        <source>from &lt;%1&gt;</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>von &lt;%1&gt;</translation>
    </message>
    <message>
        <source>to &lt;%1&gt;</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>an &lt;%1&gt;</translation>
    </message>
    <message>
        <source>Left out for length; the run document holds it.</source>
        <translation>Wegen der Länge ausgelassen; das Prüfdokument enthält es.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <extracomment>%1 is a letter, such as A</extracomment>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Full transcript: appendix %1.</source>
        <extracomment>%1 is where it stands, such as A.3</extracomment>
        <translation>Vollständige Mitschrift: Anhang %1.</translation>
    </message>
    <message>
        <source>What is in order, and what does not apply</source>
        <translation>Was in Ordnung ist und was nicht zutrifft</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of every page of a report. %1 and %2 are numbers</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1: is the door shut?</source>
        <extracomment>Head of every page of a report. %1 is the client</extracomment>
        <translation>%1: Ist die Tür zu?</translation>
    </message>
    <message>
        <source>and %1 more, see &quot;%2&quot;</source>
        <extracomment>%1 is a number, %2 the title of a part of the report</extracomment>
        <translation>und %1 weitere, siehe „%2“</translation>
    </message>
    <message>
        <source>The leaflet&apos;s %1 questions by their answer.</source>
        <extracomment>%1 counts questions</extracomment>
        <translation>Die %1 Fragen des Merkblatts nach ihrer Antwort.</translation>
    </message>
    <message>
        <source>The risk that matters</source>
        <translation>Das Risiko, auf das es ankommt</translation>
    </message>
    <message>
        <source>One line left out</source>
        <translation>Eine Zeile ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <extracomment>%n counts lines of a conversation</extracomment>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not part of the check: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation>Dies war nicht Teil der Prüfung: %1</translation>
    </message>
    <message>
        <source>The servers were not asked.</source>
        <translation>Die Server wurden nicht gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>The door is open: %n of %1 questions failed.</source>
        <extracomment>%n of %1 questions of the checklist</extracomment>
        <translation>
            <numerusform>Die Tür steht offen: %n von %1 Fragen nicht bestanden.</numerusform>
            <numerusform>Die Tür steht offen: %n von %1 Fragen nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <extracomment>%1 lists questions</extracomment>
        <translation>Nicht bewiesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The door is shut, but %n of %1 questions failed.</source>
        <extracomment>%n of %1 questions of the checklist; none of them is about the door itself</extracomment>
        <translation>
            <numerusform>Die Tür ist zu, aber %n von %1 Fragen nicht bestanden.</numerusform>
            <numerusform>Die Tür ist zu, aber %n von %1 Fragen nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is shut, with one warning.</source>
        <translation>Die Tür ist zu, mit einer Warnung.</translation>
    </message>
    <message numerus="yes">
        <source>The door is shut, with %n warnings.</source>
        <extracomment>%n counts warnings</extracomment>
        <translation>
            <numerusform>Die Tür ist zu, mit %n Warnung.</numerusform>
            <numerusform>Die Tür ist zu, mit %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is shut.</source>
        <translation>Die Tür ist zu.</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Die Tür steht offen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the leaflet&apos;s %1 questions failed on %2.</source>
        <extracomment>%n of the leaflet&apos;s %1 questions, %2 is a date</extracomment>
        <translation>
            <numerusform>%n der %1 Fragen des Merkblatts wurde am %2 nicht bestanden.</numerusform>
            <numerusform>%n der %1 Fragen des Merkblatts wurden am %2 nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is shut</source>
        <translation>Die Tür ist zu</translation>
    </message>
    <message numerus="yes">
        <source>Strangers get in by no way that was tried on %1, but %n of the leaflet&apos;s %2 questions failed.</source>
        <extracomment>%1 lists servers, %n counts questions that failed, %2 all questions</extracomment>
        <translation>
            <numerusform>Fremde kommen auf keinem am %1 versuchten Weg herein, aber %n der %2 Fragen des Merkblatts wurde nicht bestanden.</numerusform>
            <numerusform>Fremde kommen auf keinem am %1 versuchten Weg herein, aber %n der %2 Fragen des Merkblatts wurden nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the leaflet&apos;s %1 questions failed on %2.</source>
        <extracomment>%1 counts questions, %2 lists servers</extracomment>
        <translation>Von den %1 Fragen des Merkblatts blieb am %2 keine unbestanden.</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>One server address was asked: %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Eine Serveradresse wurde gefragt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n server addresses were asked: %1.</source>
        <extracomment>%1 lists addresses, %n counts them</extracomment>
        <translation>
            <numerusform>%n Serveradresse wurde gefragt: %1.</numerusform>
            <numerusform>%n Serveradressen wurden gefragt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server was asked: %1.</source>
        <extracomment>%1 is why</extracomment>
        <translation>Kein Server wurde gefragt: %1.</translation>
    </message>
    <message>
        <source>The check was stopped after %1 of %2 questions; what was not tested is marked.</source>
        <extracomment>%1 and %2 count questions: 4 of 12</extracomment>
        <translation>Die Prüfung wurde nach %1 von %2 Fragen angehalten; was nicht geprüft wurde, ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Of the leaflet&apos;s %1 questions, %2 could not be proved and %3 could not be tested; neither is a pass.</source>
        <extracomment>%1 to %3 count questions</extracomment>
        <translation>Von den %1 Fragen des Merkblatts waren %2 nicht zu beweisen und %3 nicht zu prüfen; keines von beiden ist bestanden.</translation>
    </message>
    <message>
        <source>A pass means that the tests named under &quot;%1&quot; found no open door on this day. It is no promise for another day or another fault.</source>
        <extracomment>%1 is the heading of a part of the report</extracomment>
        <translation>Bestanden heißt, dass die unter „%1“ genannten Prüfungen an diesem Tag keine offene Tür fanden. Für einen anderen Tag oder einen anderen Fehler ist das kein Versprechen.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <extracomment>%1 is the answer as far as it is known</extracomment>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Have this mended: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation>Lassen Sie das beheben: %1</translation>
    </message>
    <message>
        <source>Have this mended, or accept the risk: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation>Lassen Sie das beheben oder akzeptieren Sie das Risiko: %1</translation>
    </message>
    <message>
        <source>Have this proved: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation>Lassen Sie das beweisen: %1</translation>
    </message>
    <message>
        <source>Have this answered: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation>Lassen Sie das beantworten: %1</translation>
    </message>
    <message>
        <source>None or low</source>
        <translation>Keine oder geringe</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Probe and answer</source>
        <translation>Sonde und Antwort</translation>
    </message>
    <message>
        <source>Answer, signed</source>
        <translation>Antwort, unterschrieben</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Probe, outside</source>
        <translation>Sonde, von außen</translation>
    </message>
    <message>
        <source>Probe, inside</source>
        <translation>Sonde, von innen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Risk accepted to %1</source>
        <extracomment>%1 is the date at which it ends</extracomment>
        <translation>Risiko akzeptiert bis %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <extracomment>%1 is a number
----------
%1 is a port&apos;s number; below a name in the comparison of two checks</extracomment>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>This question was not part of the check.</source>
        <translation>Diese Frage war nicht Teil der Prüfung.</translation>
    </message>
    <message>
        <source>The check was stopped before this question.</source>
        <translation>Die Prüfung wurde vor dieser Frage angehalten.</translation>
    </message>
    <message>
        <source>from outside the network</source>
        <translation>von außerhalb des Netzes</translation>
    </message>
    <message>
        <source>from inside the network</source>
        <translation>von innerhalb des Netzes</translation>
    </message>
    <message>
        <source>from a place that is not known to be outside</source>
        <translation>von einem Ort, von dem nicht bekannt ist, ob er außen liegt</translation>
    </message>
    <message>
        <source>at a time that was not recorded</source>
        <translation>zu einer Zeit, die nicht aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>%1 (%2), not finished</source>
        <extracomment>%1 is when the check began, %2 where from</extracomment>
        <translation>%1 (%2), nicht beendet</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 is the start and %2 the end of a check, %3 the time zone</extracomment>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 is a name, %2 how many more there are</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Client not named</source>
        <translation>Kunde nicht genannt</translation>
    </message>
    <message>
        <source>Doorcheck %1, facts of %2</source>
        <extracomment>%1 is the version of the program, %2 the day its facts are of</extracomment>
        <translation>Doorcheck %1, Fakten vom %2</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Not recorded in this run.</source>
        <translation>In dieser Prüfung nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Permission given by</source>
        <translation>Erlaubnis gegeben von</translation>
    </message>
    <message>
        <source>SHA-256 of the permission</source>
        <translation>SHA-256 der Erlaubnis</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Adresse nicht bekannt</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>The place was stated by the person who ran the check.</source>
        <translation>Den Ort hat die Person angegeben, die die Prüfung ausführte.</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Connections: %1. Complete messages: %2. Bytes: %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>Verbindungen: %1. Vollständige Nachrichten: %2. Bytes: %3.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Seen in DNS</source>
        <translation>Im DNS gesehen</translation>
    </message>
    <message>
        <source>Doorcheck asks servers what anybody may ask them, and takes a person&apos;s signed answer where only a person can know.</source>
        <translation>Doorcheck fragt Server, was jeder sie fragen darf, und nimmt die unterschriebene Antwort einer Person, wo nur eine Person es wissen kann.</translation>
    </message>
    <message>
        <source>No other organisation&apos;s server was asked to take or pass on anything: test mail goes only to a mailbox the tester named, and a proxy is asked to reach only Doorcheck&apos;s own listeners.</source>
        <translation>Kein Server einer anderen Organisation wurde gebeten, etwas anzunehmen oder weiterzuleiten: Testmail geht nur an ein Postfach, das der Prüfer genannt hat, und ein Proxy wird nur zu den eigenen Gegenstellen von Doorcheck geschickt.</translation>
    </message>
    <message>
        <source>An answer holds for the servers, addresses, ports and time named here. A server that is changed later has to be checked again.</source>
        <translation>Eine Antwort gilt für die hier genannten Server, Adressen, Ports und die hier genannte Zeit. Ein Server, der später geändert wird, muss neu geprüft werden.</translation>
    </message>
    <message>
        <source>What could not be asked, or whose answer decides nothing, is listed as such and counted as no pass.</source>
        <translation>Was nicht gefragt werden konnte oder wessen Antwort nichts entscheidet, ist als solches aufgeführt und zählt nicht als bestanden.</translation>
    </message>
    <message>
        <source>A pass is not proof of security. Faults nobody asked about are not covered.</source>
        <translation>Bestanden ist kein Beweis für Sicherheit. Fehler, nach denen niemand gefragt hat, sind nicht erfasst.</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Prüfung beendet</translation>
    </message>
    <message>
        <source>SHA-256 of the run</source>
        <translation>SHA-256 der Prüfung</translation>
    </message>
    <message>
        <source>Size of the run</source>
        <translation>Größe der Prüfung</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Checklist at a glance</source>
        <translation>Checkliste auf einen Blick</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Appendix A: evidence</source>
        <translation>Anhang A: Belege</translation>
    </message>
    <message>
        <source>Scope, method and permission</source>
        <translation>Umfang, Verfahren und Erlaubnis</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Integrity of this report</source>
        <translation>Unversehrtheit dieses Berichts</translation>
    </message>
    <message>
        <source>Strangers can send mail through your mail server</source>
        <translation>Fremde können über Ihren Mailserver Mail senden</translation>
    </message>
    <message>
        <source>Your mail server turns strangers away</source>
        <translation>Ihr Mailserver weist Fremde ab</translation>
    </message>
    <message>
        <source>Have the mail server shut to strangers, then checked again</source>
        <translation>Lassen Sie den Mailserver für Fremde schließen und dann neu prüfen</translation>
    </message>
    <message>
        <source>Strangers can hide behind your proxy</source>
        <translation>Fremde können sich hinter Ihrem Proxy verstecken</translation>
    </message>
    <message>
        <source>Your proxy turns strangers away</source>
        <translation>Ihr Proxy weist Fremde ab</translation>
    </message>
    <message>
        <source>Have the proxy shut to strangers, then checked again</source>
        <translation>Lassen Sie den Proxy für Fremde schließen und dann neu prüfen</translation>
    </message>
    <message>
        <source>Your proxy serves people it should not</source>
        <translation>Ihr Proxy bedient Leute, die er nicht bedienen soll</translation>
    </message>
    <message>
        <source>Your proxy serves only those it should</source>
        <translation>Ihr Proxy bedient nur, wen er soll</translation>
    </message>
    <message>
        <source>Have the proxy&apos;s rules name who may use it</source>
        <translation>Lassen Sie die Regeln des Proxys nennen, wer ihn benutzen darf</translation>
    </message>
    <message>
        <source>Your mail software is no longer looked after</source>
        <translation>Ihre Mailsoftware wird nicht mehr gepflegt</translation>
    </message>
    <message>
        <source>Your mail software is looked after</source>
        <translation>Ihre Mailsoftware wird gepflegt</translation>
    </message>
    <message>
        <source>Have the mail software renewed</source>
        <translation>Lassen Sie die Mailsoftware erneuern</translation>
    </message>
    <message>
        <source>Your proxy is out of date</source>
        <translation>Ihr Proxy ist veraltet</translation>
    </message>
    <message>
        <source>Your proxy is a current version</source>
        <translation>Ihr Proxy ist eine aktuelle Version</translation>
    </message>
    <message>
        <source>Have the proxy renewed</source>
        <translation>Lassen Sie den Proxy erneuern</translation>
    </message>
    <message>
        <source>Security updates of your proxy are missing</source>
        <translation>Auf Ihrem Proxy fehlen Sicherheitsupdates</translation>
    </message>
    <message>
        <source>The security updates of your proxy are installed</source>
        <translation>Die Sicherheitsupdates Ihres Proxys sind installiert</translation>
    </message>
    <message>
        <source>Have the proxy&apos;s security updates installed</source>
        <translation>Lassen Sie die Sicherheitsupdates des Proxys installieren</translation>
    </message>
    <message>
        <source>Nobody would notice strangers in your proxy</source>
        <translation>Niemand würde Fremde in Ihrem Proxy bemerken</translation>
    </message>
    <message>
        <source>Somebody looks for strangers in your proxy</source>
        <translation>Jemand sucht nach Fremden in Ihrem Proxy</translation>
    </message>
    <message>
        <source>Name a person who looks through the proxy&apos;s log</source>
        <translation>Bestimmen Sie eine Person, die das Protokoll des Proxys durchsieht</translation>
    </message>
    <message>
        <source>Complaints about your servers come back undelivered</source>
        <translation>Beschwerden über Ihre Server kommen unzustellbar zurück</translation>
    </message>
    <message>
        <source>Complaints about your servers reach you</source>
        <translation>Beschwerden über Ihre Server erreichen Sie</translation>
    </message>
    <message>
        <source>Have the abuse@ address set up</source>
        <translation>Lassen Sie die Adresse abuse@ einrichten</translation>
    </message>
    <message>
        <source>Nobody reads complaints about your servers</source>
        <translation>Niemand liest Beschwerden über Ihre Server</translation>
    </message>
    <message>
        <source>Somebody reads complaints about your servers</source>
        <translation>Jemand liest Beschwerden über Ihre Server</translation>
    </message>
    <message>
        <source>Name a person who answers mail to abuse@</source>
        <translation>Bestimmen Sie eine Person, die Mail an abuse@ beantwortet</translation>
    </message>
    <message>
        <source>Other mail servers&apos; people cannot reach you</source>
        <translation>Die Betreiber anderer Mailserver erreichen Sie nicht</translation>
    </message>
    <message>
        <source>Other mail servers&apos; people can reach you</source>
        <translation>Die Betreiber anderer Mailserver erreichen Sie</translation>
    </message>
    <message>
        <source>Have the postmaster address set up</source>
        <translation>Lassen Sie die Adresse postmaster einrichten</translation>
    </message>
    <message>
        <source>We asked, and the answer is as it should be.</source>
        <translation>Wir fragten, und die Antwort ist, wie sie sein soll.</translation>
    </message>
    <message>
        <source>It works, but something should be mended soon.</source>
        <translation>Es funktioniert, aber etwas sollte bald behoben werden.</translation>
    </message>
    <message>
        <source>We asked, and the door is open or the answer is no.</source>
        <translation>Wir fragten, und die Tür ist offen oder die Antwort ist Nein.</translation>
    </message>
    <message>
        <source>We asked, and what came back decides nothing. Not a pass.</source>
        <translation>Wir fragten, und was zurückkam, entscheidet nichts. Nicht bestanden.</translation>
    </message>
    <message>
        <source>It could not be asked, for the reason given. Not a pass.</source>
        <translation>Es war aus dem genannten Grund nicht zu erfragen. Nicht bestanden.</translation>
    </message>
    <message>
        <source>The question does not arise here.</source>
        <translation>Die Frage stellt sich hier nicht.</translation>
    </message>
    <message>
        <source>This report shows one stored run. The checksum is that of the run as Doorcheck writes it (JSON): whoever holds the run can compute it again and see that nothing was changed. The same run and the same choices give this file again, byte by byte.</source>
        <translation>Dieser Bericht zeigt eine aufbewahrte Prüfung. Die Prüfsumme ist die der Prüfung, wie Doorcheck sie schreibt (JSON): Wer die Prüfung hat, kann sie nachrechnen und sehen, dass nichts geändert wurde. Dieselbe Prüfung und dieselbe Auswahl ergeben wieder diese Datei, Byte für Byte.</translation>
    </message>
    <message>
        <source>abuse@</source>
        <translation>abuse@</translation>
    </message>
    <message>
        <source>The address at a domain to which others report misuse of its servers (RFC 2142).</source>
        <translation>Die Adresse einer Domain, an die andere den Missbrauch ihrer Server melden (RFC 2142).</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>A signed answer of a person to a question no test from outside can settle: who, when, on what basis, and until when it holds.</source>
        <translation>Die unterschriebene Antwort einer Person auf eine Frage, die kein Test von außen klären kann: wer, wann, auf welcher Grundlage und bis wann sie gilt.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>A listener of Doorcheck&apos;s own. A proxy that fetches the secret word only this listener knows has been proved to pass strangers on.</source>
        <translation>Ein Dienst von Doorcheck selbst, der auf Verbindungen wartet. Ein Proxy, der das geheime Wort holt, das nur sie kennt, leitet nachweislich Fremde weiter.</translation>
    </message>
    <message>
        <source>Inside, outside</source>
        <translation>Innen, außen</translation>
    </message>
    <message>
        <source>Where the test spoke from. Seen from inside a network, a refusal and an acceptance both prove nothing about strangers.</source>
        <translation>Von wo der Test sprach. Von innerhalb eines Netzes gesehen, beweisen Ablehnung wie Annahme nichts über Fremde.</translation>
    </message>
    <message>
        <source>Mail server (MTA)</source>
        <translation>Mailserver (MTA)</translation>
    </message>
    <message>
        <source>The program that takes in mail and passes it on. Mail transfer agent is its technical name.</source>
        <translation>Das Programm, das Mail annimmt und weitergibt. Sein technischer Name ist Mail Transfer Agent.</translation>
    </message>
    <message>
        <source>Open proxy</source>
        <translation>Offener Proxy</translation>
    </message>
    <message>
        <source>A proxy that lets anybody on the Internet connect through it to other servers, so that what they do appears to come from its owner.</source>
        <translation>Ein Proxy, durch den sich jeder im Internet mit anderen Servern verbinden kann, sodass alles, was er tut, vom Besitzer des Proxys zu kommen scheint.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Offenes Relay</translation>
    </message>
    <message>
        <source>A mail server that takes mail from anybody for anybody, and so sends spam in its owner&apos;s name.</source>
        <translation>Ein Mailserver, der Mail von jedem für jeden annimmt und so im Namen seines Besitzers Spam versendet.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A server that fetches web pages, or makes other connections, on behalf of the people in a network.</source>
        <translation>Ein Server, der für die Leute in einem Netz Webseiten holt oder andere Verbindungen herstellt.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>What Doorcheck and a server said to each other, line by line.</source>
        <translation>Was Doorcheck und ein Server einander sagten, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The place and the address the tests were made from, and what they can prove from there.</source>
        <translation>Der Ort und die Adresse, von denen die Tests ausgingen, und was sich von dort beweisen lässt.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <extracomment>&quot;number&quot;: head of a column of numbers</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After (milliseconds)</source>
        <translation>Nach (Millisekunden)</translation>
    </message>
    <message>
        <source>Lets us through at all</source>
        <translation>Lässt uns überhaupt durch</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Asked again after (milliseconds)</source>
        <translation>Noch einmal gefragt nach (Millisekunden)</translation>
    </message>
    <message>
        <source>Logins offered without encryption</source>
        <translation>Anmeldungen ohne Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Logins offered under encryption</source>
        <translation>Anmeldungen unter Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Kinds of login</source>
        <translation>Arten der Anmeldung</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Answer to a plain request</source>
        <translation>Antwort auf eine einfache Anfrage</translation>
    </message>
    <message>
        <source>Passwords travel in clear text</source>
        <translation>Passwörter reisen unverschlüsselt</translation>
    </message>
    <message>
        <source>Sent before encryption was ready</source>
        <translation>Gesendet, bevor die Verschlüsselung bereit war</translation>
    </message>
    <message>
        <source>Our own listeners</source>
        <translation>Unsere eigenen Gegenstellen</translation>
    </message>
    <message>
        <source>Our listener answers ourselves</source>
        <translation>Unsere Gegenstelle antwortet uns selbst</translation>
    </message>
    <message>
        <source>Everything was asked</source>
        <translation>Alles wurde gefragt</translation>
    </message>
    <message>
        <source>Tunnels granted to ports</source>
        <translation>Tunnel erlaubt zu den Ports</translation>
    </message>
    <message>
        <source>Tunnels refused by its rules</source>
        <translation>Tunnel durch seine Regeln verweigert</translation>
    </message>
    <message>
        <source>Seen in passing by</source>
        <translation>Nebenbei gesehen von</translation>
    </message>
    <message>
        <source>Addresses of ours in its answer</source>
        <translation>Unsere Adressen in seiner Antwort</translation>
    </message>
    <message>
        <source>What it offers (EHLO)</source>
        <translation>Was er anbietet (EHLO)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Every form of address was tried</source>
        <translation>Jede Form der Adresse wurde versucht</translation>
    </message>
    <message>
        <source>Answer to EXPN</source>
        <translation>Antwort auf EXPN</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>We greeted as</source>
        <translation>Wir grüßten als</translation>
    </message>
    <message>
        <source>Our greeting was refused</source>
        <translation>Unsere Begrüßung wurde abgewiesen</translation>
    </message>
    <message>
        <source>Names it goes by</source>
        <translation>Namen, unter denen er auftritt</translation>
    </message>
    <message>
        <source>Web port</source>
        <translation>Web-Port</translation>
    </message>
    <message>
        <source>Encrypted from the start</source>
        <translation>Von Anfang an verschlüsselt</translation>
    </message>
    <message>
        <source>A name it must know</source>
        <translation>Ein Name, den er kennen muss</translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation>Wer eingelassen wurde</translation>
    </message>
    <message>
        <source>Asked with the test login</source>
        <translation>Mit der Testanmeldung gefragt</translation>
    </message>
    <message>
        <source>A name nobody has</source>
        <translation>Ein Name, den niemand hat</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>Maildomain</translation>
    </message>
    <message>
        <source>Mail domain was guessed</source>
        <translation>Maildomain wurde erraten</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin er führt</translation>
    </message>
    <message>
        <source>Ways it answers</source>
        <translation>Wege, auf denen er antwortet</translation>
    </message>
    <message>
        <source>Logins it chose (SOCKS 5)</source>
        <translation>Anmeldungen, die er wählte (SOCKS 5)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Other addresses of this host</source>
        <translation>Andere Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>The outside mailbox is the tester&apos;s</source>
        <translation>Das äußere Postfach gehört dem Prüfer</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>Äußeres Postfach</translation>
    </message>
    <message>
        <source>This port is our own listener</source>
        <translation>Dieser Port ist unsere eigene Gegenstelle</translation>
    </message>
    <message>
        <source>Port was named by the tester</source>
        <translation>Der Prüfer hat den Port genannt</translation>
    </message>
    <message>
        <source>Port was tried on suspicion</source>
        <translation>Der Port wurde auf Verdacht versucht</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Marked messages</source>
        <translation>Gekennzeichnete Nachrichten</translation>
    </message>
    <message>
        <source>Takes a PROXY header</source>
        <translation>Nimmt einen PROXY-Header an</translation>
    </message>
    <message>
        <source>Answer to RCPT</source>
        <translation>Antwort auf RCPT</translation>
    </message>
    <message>
        <source>Answer to RCPT afterwards</source>
        <translation>Antwort auf RCPT danach</translation>
    </message>
    <message>
        <source>Answer to RCPT before</source>
        <translation>Antwort auf RCPT davor</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Server header</source>
        <translation>Server-Header</translation>
    </message>
    <message>
        <source>Mail port</source>
        <translation>Mail-Port</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Unsere Adresse</translation>
    </message>
    <message>
        <source>Languages it answered in</source>
        <translation>Sprachen, in denen er antwortete</translation>
    </message>
    <message>
        <source>Encryption offered (STARTTLS)</source>
        <translation>Verschlüsselung angeboten (STARTTLS)</translation>
    </message>
    <message>
        <source>Answer to STARTTLS</source>
        <translation>Antwort auf STARTTLS</translation>
    </message>
    <message>
        <source>Asked under encryption</source>
        <translation>Unter Verschlüsselung gefragt</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>Ein Fremder</translation>
    </message>
    <message>
        <source>A port for one&apos;s own people</source>
        <translation>Ein Port für die eigenen Leute</translation>
    </message>
    <message>
        <source>Taken by the server</source>
        <translation>Vom Server angenommen</translation>
    </message>
    <message>
        <source>Plain port</source>
        <translation>Einfacher Port</translation>
    </message>
    <message>
        <source>The test login</source>
        <translation>Die Testanmeldung</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation>Verschlüsselung schlug fehl</translation>
    </message>
    <message>
        <source>Secret word</source>
        <translation>Geheimes Wort</translation>
    </message>
    <message>
        <source>Via header</source>
        <translation>Via-Header</translation>
    </message>
    <message>
        <source>Answer to VRFY, known name</source>
        <translation>Antwort auf VRFY, bekannter Name</translation>
    </message>
    <message>
        <source>Answer to VRFY, made-up name</source>
        <translation>Antwort auf VRFY, erfundener Name</translation>
    </message>
    <message>
        <source>A wrong login</source>
        <translation>Eine falsche Anmeldung</translation>
    </message>
    <message>
        <source>Believes XCLIENT</source>
        <translation>Glaubt XCLIENT</translation>
    </message>
    <message>
        <source>A made-up X-Forwarded-For</source>
        <translation>Ein erfundenes X-Forwarded-For</translation>
    </message>
    <message>
        <source>A made-up PROXY header</source>
        <translation>Ein erfundener PROXY-Header</translation>
    </message>
    <message>
        <source>Offers XFORWARD</source>
        <translation>Bietet XFORWARD an</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>a place not known to be outside</source>
        <translation>ein Ort, von dem nicht bekannt ist, ob er außen liegt</translation>
    </message>
    <message>
        <source>our own listener was reached</source>
        <translation>unsere eigene Gegenstelle wurde erreicht</translation>
    </message>
    <message>
        <source>the organisation&apos;s own mail server was reached</source>
        <translation>der eigene Mailserver der Organisation wurde erreicht</translation>
    </message>
    <message>
        <source>the organisation&apos;s own web site was reached</source>
        <translation>die eigene Website der Organisation wurde erreicht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>How one attempt to have mail passed on ended</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted, up to the message</source>
        <translation>Angenommen, bis zur Nachricht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Refused at the message</source>
        <translation>Bei der Nachricht abgewiesen</translation>
    </message>
    <message>
        <source>Wants a login</source>
        <translation>Will eine Anmeldung</translation>
    </message>
    <message>
        <source>Wants encryption</source>
        <translation>Will Verschlüsselung</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Kein solcher Benutzer</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domain nicht gefunden</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Später wiederkommen</translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation>Vorläufig abgewiesen</translation>
    </message>
    <message>
        <source>We are blocked</source>
        <translation>Wir sind gesperrt</translation>
    </message>
    <message>
        <source>Too many questions</source>
        <translation>Zu viele Fragen</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Absender abgewiesen</translation>
    </message>
    <message>
        <source>Form not taken</source>
        <translation>Form nicht angenommen</translation>
    </message>
    <message>
        <source>Unclear refusal</source>
        <translation>Unklare Ablehnung</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>How one attempt to get through a proxy ended</extracomment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Granted, nothing came through</source>
        <translation>Gewährt, nichts kam durch</translation>
    </message>
    <message>
        <source>Let pass, could not be reached</source>
        <translation>Durchgelassen, war nicht erreichbar</translation>
    </message>
    <message>
        <source>Shows a page of its own</source>
        <translation>Zeigt eine eigene Seite</translation>
    </message>
    <message>
        <source>Sends elsewhere</source>
        <translation>Schickt anderswohin</translation>
    </message>
    <message>
        <source>Not a proxy for this</source>
        <translation>Kein Proxy dafür</translation>
    </message>
    <message>
        <source>Nothing listens</source>
        <translation>Dort lauscht nichts</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Number of questions by area and answer</source>
        <translation>Anzahl der Fragen nach Bereich und Antwort</translation>
    </message>
    <message>
        <source>What a stranger can reach through the proxy</source>
        <translation>Was ein Fremder durch den Proxy erreicht</translation>
    </message>
    <message>
        <source>%1 of %2 ways led through.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 von %2 Wegen führten hindurch.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Kein Teil davon</translation>
    </message>
    <message>
        <source>Since the last check, of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Seit der letzten Prüfung, vom %1</translation>
    </message>
    <message>
        <source>What became of each answer</source>
        <translation>Was aus jeder Antwort wurde</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nobody has been given a task yet.</source>
        <translation>Noch hat niemand eine Aufgabe bekommen.</translation>
    </message>
    <message>
        <source>Who mends what, by when</source>
        <translation>Wer was bis wann behebt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation>Akzeptierte Risiken</translation>
    </message>
    <message>
        <source>The verdict stays what it is; somebody answers for it until the day that is named.</source>
        <translation>Das Urteil bleibt, was es ist; jemand steht dafür ein, bis zu dem genannten Tag.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>The lines that decided, and the commands to mend it, for those who do the work. All that was seen stands in the technical report of the same check, %1.</source>
        <extracomment>%1 is the number of a check, such as DC-20261124-140000-7F3A</extracomment>
        <translation>Die entscheidenden Zeilen und die Befehle zur Behebung, für die Ausführenden. Alles, was zu sehen war, steht im technischen Bericht derselben Prüfung, %1.</translation>
    </message>
    <message>
        <source>Finding %1, %2, %3</source>
        <extracomment>%1 is a finding&apos;s short name, %2 where it was found, %3 the name of the check</extracomment>
        <translation>Befund %1, %2, %3</translation>
    </message>
    <message>
        <source>Questions 1 to %1 follow the leaflet and decide the answer; those after them never change it.</source>
        <extracomment>%1 is the number of the last question of the leaflet</extracomment>
        <translation>Die Fragen 1 bis %1 folgen dem Merkblatt und entscheiden die Antwort; die danach ändern sie nie.</translation>
    </message>
    <message>
        <source>%1 more are left out here.</source>
        <extracomment>%1 counts lines</extracomment>
        <translation>%1 weitere sind hier ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing has to be done now.</source>
        <translation>Jetzt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nobody has been given a task yet; the dates are suggestions. The rows are there to be filled in.</source>
        <translation>Noch hat niemand eine Aufgabe bekommen; die Termine sind Vorschläge. Die Zeilen sind zum Ausfüllen da.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Auch bei</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>Kinds of services a stranger may reach through a proxy</extracomment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Instant messaging</source>
        <translation>Kurznachrichten</translation>
    </message>
    <message>
        <source>Remote login</source>
        <translation>Fernzugriff</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>Dateiübertragung</translation>
    </message>
    <message>
        <source>The proxy itself</source>
        <translation>Der Proxy selbst</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>Cloud metadata</source>
        <extracomment>A cloud&apos;s service that describes the machine, and holds its keys</extracomment>
        <translation>Cloud-Metadaten</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>Hosts inside the organisation that the person named</extracomment>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Durchgelassen</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>ports %1</source>
        <extracomment>%1 is a list of numbers</extracomment>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>(bytes, left out)</source>
        <translation>(Bytes, ausgelassen)</translation>
    </message>
    <message>
        <source>(left out for sharing)</source>
        <translation>(für die Weitergabe ausgelassen)</translation>
    </message>
    <message>
        <source>Copy for sharing: names of servers, addresses, mailboxes and people are replaced by stand-ins such as &quot;host-1&quot;. The same stand-in always means the same.</source>
        <translation>Kopie zur Weitergabe: Namen von Servern, Adressen, Postfächer und Personen sind durch Decknamen wie „host-1“ ersetzt. Derselbe Deckname bedeutet immer dasselbe.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Where the problems are</source>
        <translation>Wo die Probleme liegen</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Maßnahmenplan</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>%1 (SHA-256 %2)</source>
        <extracomment>A file: %1 its name, %2 its SHA-256</extracomment>
        <translation>%1 (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Risk was accepted to %1</source>
        <extracomment>%1 is the date at which it ends</extracomment>
        <translation>Risiko war akzeptiert bis %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Ways asked</source>
        <translation>Gefragte Wege</translation>
    </message>
    <message>
        <source>Forms tried</source>
        <translation>Versuchte Formen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>The mailbox was refused</source>
        <translation>Das Postfach wurde abgewiesen</translation>
    </message>
    <message>
        <source>Leads to its own sites only</source>
        <translation>Führt nur zu den eigenen Seiten</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Addresses that are known to be ours</source>
        <translation>Adressen, von denen wir wissen, dass es unsere sind</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Ihr Weg</translation>
    </message>
    <message>
        <source>Its Received line in our marked message</source>
        <translation>Seine Received-Zeile in unserer markierten Nachricht</translation>
    </message>
    <message>
        <source>Marked message</source>
        <translation>Gekennzeichnete Nachricht</translation>
    </message>
    <message>
        <source>Its way, station %1</source>
        <extracomment>The servers a message passed, the first one first. %1: 1, 2, 3 ...</extracomment>
        <translation>Ihr Weg, Station %1</translation>
    </message>
    <message>
        <source>Left out at this pace</source>
        <translation>Bei diesem Tempo ausgelassen</translation>
    </message>
    <message>
        <source>Servers known by their first word</source>
        <translation>Server, am ersten Wort erkannt</translation>
    </message>
    <message>
        <source>It means, of the known name</source>
        <translation>Es bedeutet für den bekannten Namen</translation>
    </message>
    <message>
        <source>It means, of the made-up name</source>
        <translation>Es bedeutet für den erfundenen Namen</translation>
    </message>
    <message>
        <source>Your web site</source>
        <translation>Ihre Website</translation>
    </message>
    <message>
        <source>Another port</source>
        <extracomment>A port that stands for no kind of service</extracomment>
        <translation>Ein anderer Port</translation>
    </message>
    <message>
        <source>From the empty sender</source>
        <translation>Mit leerem Absender</translation>
    </message>
    <message>
        <source>Answer to EXPN, made-up name</source>
        <translation>Antwort auf EXPN, erfundener Name</translation>
    </message>
    <message>
        <source>It fails whatever it is asked</source>
        <translation>Er scheitert, was immer man ihn fragt</translation>
    </message>
    <message>
        <source>Answer to VRFY, known name once more</source>
        <translation>Antwort auf VRFY, bekannter Name noch einmal</translation>
    </message>
    <message>
        <source>The same without the claim</source>
        <translation>Dasselbe ohne die Behauptung</translation>
    </message>
    <message>
        <source>It means, without the claim</source>
        <translation>Es bedeutet ohne die Behauptung</translation>
    </message>
</context>
<context>
    <name>doorcheck::ReportsPage</name>
    <message>
        <source>Open</source>
        <extracomment>Buttons below the list of saved reports</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Make a report...</source>
        <extracomment>Button: opens the dialog for reports</extracomment>
        <translation>Bericht erstellen...</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Headline of the page with the saved reports</extracomment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <extracomment>For a screen reader: the list of saved reports</extracomment>
        <translation>Gespeicherte Berichte</translation>
    </message>
    <message>
        <source>no longer there</source>
        <extracomment>Beside the name of a saved report</extracomment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <extracomment>Below the headline of the page with the saved reports. %1 is a client</extracomment>
        <translation>Gespeichert für %1.</translation>
    </message>
    <message>
        <source>No report was saved yet. A report is one file that a manager reads.</source>
        <translation>Noch wurde kein Bericht gespeichert. Ein Bericht ist eine Datei, die eine Leitung liest.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ResultsPage</name>
    <message>
        <source>Do these things first</source>
        <extracomment>Titles of the cards on the page with the answer</extracomment>
        <translation>Tun Sie dies zuerst</translation>
    </message>
    <message>
        <source>What a stranger can reach through your proxy</source>
        <translation>Was ein Fremder durch Ihren Proxy erreicht</translation>
    </message>
    <message>
        <source>Since the last check</source>
        <translation>Seit der letzten Prüfung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Go to the checklist</source>
        <extracomment>Button: leads to the page with the questions</extracomment>
        <translation>Zur Checkliste</translation>
    </message>
    <message>
        <source>Export data</source>
        <extracomment>Button: writes the run as data</extracomment>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Make a report...</source>
        <extracomment>Button: opens the dialog for reports</extracomment>
        <translation>Bericht erstellen...</translation>
    </message>
    <message>
        <source>By area</source>
        <extracomment>Title of a card with a chart, and the remark beside it</extracomment>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Anzahl der Fragen</translation>
    </message>
    <message>
        <source>Questions by area</source>
        <extracomment>For a screen reader: the numbers of the chart</extracomment>
        <translation>Fragen nach Bereich</translation>
    </message>
    <message>
        <source>checked from outside</source>
        <extracomment>Where a check was made from</extracomment>
        <translation>von außen geprüft</translation>
    </message>
    <message>
        <source>checked from inside</source>
        <translation>von innen geprüft</translation>
    </message>
    <message>
        <source>checked from a place that is not known to be outside</source>
        <translation>geprüft von einem Ort, von dem nicht bekannt ist, ob er außen liegt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a check began (%1) and ended (%2)</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is where a check was made from, %2 when</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>In place of the answer, before a check was started</extracomment>
        <translation>Noch gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>Start a check; what it finds is summed up here.</source>
        <extracomment>Below the headline, before a check was started</extracomment>
        <translation>Starten Sie eine Prüfung; was sie findet, wird hier zusammengefasst.</translation>
    </message>
    <message>
        <source>Do these three things first</source>
        <extracomment>Title of a card. Never more than three</extracomment>
        <translation>Tun Sie diese drei Dinge zuerst</translation>
    </message>
    <message>
        <source>Do these two things first</source>
        <translation>Tun Sie diese zwei Dinge zuerst</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Tun Sie dies zuerst</translation>
    </message>
    <message>
        <source>Nothing has to be done now.</source>
        <extracomment>In place of the list of things to do</extracomment>
        <translation>Jetzt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>A second check of this client will show what has changed.</source>
        <extracomment>In place of a comparison with the check before</extracomment>
        <translation>Eine zweite Prüfung dieses Kunden zeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <extracomment>Button beside a chart: shows its numbers as a table, or the chart again</extracomment>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 ways are open</source>
        <extracomment>Beside the title of a table of ways through a proxy. %1 of %2 led to their aim</extracomment>
        <translation>%1 von %2 Wegen sind offen</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions need attention</source>
        <extracomment>Below the headline, a button: %n questions with a warning or without a clear answer</extracomment>
        <translation>
            <numerusform>%n weitere Frage braucht Aufmerksamkeit</numerusform>
            <numerusform>%n weitere Fragen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::RunListModel</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Below the date of an earlier check: %n answers</extracomment>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Outcome of an earlier check; %n counts questions</extracomment>
        <translation>
            <numerusform>%n nicht bestanden</numerusform>
            <numerusform>%n nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A line of the list of earlier checks: %1 client or date, %2 outcome, %3 date or passes</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <extracomment>For a screen reader: this check is one of the two that are compared. %1 is its line</extracomment>
        <translation>%1, wird verglichen</translation>
    </message>
</context>
<context>
    <name>doorcheck::ScopeBox</name>
    <message>
        <source>Counts for</source>
        <extracomment>For a screen reader: a list of servers to choose from</extracomment>
        <translation>Gilt für</translation>
    </message>
    <message numerus="yes">
        <source>All servers of this question (%n)</source>
        <extracomment>Choice: a decision about every server that a question was put to, %n in all</extracomment>
        <translation>
            <numerusform>Alle Server dieser Frage (%n)</numerusform>
            <numerusform>Alle Server dieser Frage (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Headline of a page</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Button: all settings as they were at the first start</extracomment>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: back to the page before</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>reset all settings</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation>alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Everything is as it was at the first start. Ctrl+Z takes it back.</source>
        <translation>Alles ist wie beim ersten Start. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Title of a card with settings</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>A setting and its choices</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice: the language of the system</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text. %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>A setting</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A setting</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>colours</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>text size</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>New checks</source>
        <extracomment>Title of a card with settings, and the remark beside it</extracomment>
        <translation>Neue Prüfungen</translation>
    </message>
    <message>
        <source>What a plan begins with</source>
        <translation>Womit ein Plan beginnt</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>A setting and its choices: how fast servers are asked</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Behutsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Settings that are typed, and examples</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Tom Reyes</source>
        <translation>Tom Reyes</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>IT consultant</source>
        <translation>IT-Berater</translation>
    </message>
    <message>
        <source>Proof mailbox</source>
        <translation>Postfach für den Beweis</translation>
    </message>
    <message>
        <source>you@outside.example</source>
        <translation>sie@outside.example</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>Address our listeners are reached at</source>
        <translation>Adresse, unter der unsere Gegenstellen erreichbar sind</translation>
    </message>
    <message>
        <source>The one we speak from</source>
        <translation>Die, von der wir sprechen</translation>
    </message>
    <message>
        <source>A proxy and a mail server that let strangers in prove it by reaching these listeners. Behind a router, give its outside address and hand the ports on to this computer.</source>
        <translation>Ein Proxy und ein Mailserver, die Fremde hereinlassen, beweisen es, indem sie diese Gegenstellen erreichen. Hinter einem Router geben Sie dessen äußere Adresse an und leiten die Ports an diesen Rechner weiter.</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>proof mailbox</source>
        <translation>Postfach für den Beweis</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>address of the listeners</source>
        <translation>Adresse der Gegenstellen</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <extracomment>Title of a card with settings, and the remark beside it</extracomment>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>All of it on this computer</source>
        <translation>Alles auf diesem Rechner</translation>
    </message>
    <message>
        <source>History of all checks</source>
        <extracomment>Above the name of the history&apos;s file</extracomment>
        <translation>Verlauf aller Prüfungen</translation>
    </message>
    <message>
        <source>Keep it elsewhere...</source>
        <extracomment>Buttons about the history&apos;s file</extracomment>
        <translation>Anderswo aufbewahren...</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The usual place</source>
        <translation>Der übliche Ort</translation>
    </message>
    <message>
        <source>place of the history</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Ort des Verlaufs</translation>
    </message>
    <message>
        <source>Keep what I type until it is used, also across a crash</source>
        <extracomment>Settings to tick, and what was changed, after &quot;Undo:&quot;</extracomment>
        <translation>Eingaben behalten, bis sie benutzt sind, auch über einen Absturz</translation>
    </message>
    <message>
        <source>keep what is typed</source>
        <translation>Eingaben behalten</translation>
    </message>
    <message>
        <source>Keep sizes and columns of the window</source>
        <translation>Größen und Spalten des Fensters behalten</translation>
    </message>
    <message>
        <source>keep sizes</source>
        <translation>Größen behalten</translation>
    </message>
    <message>
        <source>Tell me when a check ends while I look elsewhere</source>
        <translation>Bescheid geben, wenn eine Prüfung endet, während ich anderswo bin</translation>
    </message>
    <message>
        <source>notice at the end</source>
        <translation>Bescheid am Ende</translation>
    </message>
    <message>
        <source>Forget what was typed</source>
        <extracomment>Button: forgets what was typed and not used</extracomment>
        <translation>Eingaben vergessen</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>How fast a check goes. %1 is, for example, &quot;at most 6 connections a minute to one address&quot;</extracomment>
        <translation>Das sind %1.</translation>
    </message>
    <message>
        <source>Everything is as it was at the first start.</source>
        <extracomment>Why the button &quot;Reset all&quot; cannot be pressed</extracomment>
        <translation>Alles ist wie beim ersten Start.</translation>
    </message>
    <message>
        <source>The history could not be opened; checks are not kept.</source>
        <translation>Der Verlauf ließ sich nicht öffnen; Prüfungen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Every change counts at once. Ctrl+Z takes it back.</source>
        <extracomment>Below the headline of the settings</extracomment>
        <translation>Jede Änderung gilt sofort. Strg+Z nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>doorcheck::SetupPage</name>
    <message>
        <source>A stranger stands where you stand: a pass counts, and a fail too.</source>
        <extracomment>What it means where one checks from</extracomment>
        <translation>Ein Fremder steht, wo Sie stehen: Bestanden zählt, nicht bestanden auch.</translation>
    </message>
    <message>
        <source>From inside nothing is proved about strangers: such answers become Not proven.</source>
        <translation>Von innen ist über Fremde nichts bewiesen: Solche Antworten werden „Nicht bewiesen“.</translation>
    </message>
    <message>
        <source>We compare your address with the servers&apos;. What cannot be told becomes Not proven.</source>
        <translation>Wir vergleichen Ihre Adresse mit denen der Server. Was unklar bleibt, wird „Nicht bewiesen“.</translation>
    </message>
    <message>
        <source>Who is checked</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>Wer geprüft wird</translation>
    </message>
    <message>
        <source>The name is printed in the report</source>
        <translation>Der Name steht im Bericht</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Bright Bakery</source>
        <translation>Bright Bakery</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>Maildomain</translation>
    </message>
    <message>
        <source>brightbakery.example</source>
        <translation>brightbakery.example</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Those of the domain are looked up by themselves</source>
        <translation>Die der Domain werden von selbst gesucht</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>Button beside a field, and the hint in that field</extracomment>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>mail.brightbakery.example, or 192.0.2.1:25</source>
        <translation>mail.brightbakery.example oder 192.0.2.1:25</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>A field&apos;s name</extracomment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Proxy servers</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>A domain does not list its proxies, so tell us</source>
        <translation>Eine Domain nennt ihre Proxys nicht, sagen Sie es uns</translation>
    </message>
    <message>
        <source>Add a proxy</source>
        <extracomment>Button beside a field, and the hint in that field</extracomment>
        <translation>Proxy hinzufügen</translation>
    </message>
    <message>
        <source>gw.brightbakery.example, or 192.0.2.10:3128</source>
        <translation>gw.brightbakery.example oder 192.0.2.10:3128</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>A field&apos;s name</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No proxy? Leave this empty.</source>
        <translation>Kein Proxy? Lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Printed in the report</source>
        <translation>Steht im Bericht</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Who allowed the check: fields&apos; names and examples</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tom Reyes</source>
        <translation>Tom Reyes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>IT consultant</source>
        <translation>IT-Berater</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Written order from the owner, 20 Nov 2026</source>
        <translation>Schriftlicher Auftrag der Inhaberin, 20. Nov. 2026</translation>
    </message>
    <message>
        <source>I am allowed to test these servers, and I
have told the person who runs them.</source>
        <translation>Ich darf diese Server prüfen und habe es
der Person gesagt, die sie betreibt.</translation>
    </message>
    <message>
        <source>Where you check from</source>
        <extracomment>For a screen reader: a list to choose from</extracomment>
        <translation>Von wo Sie prüfen</translation>
    </message>
    <message>
        <source>Find out by the addresses</source>
        <extracomment>Choices: where this computer stands, seen from the servers</extracomment>
        <translation>Aus den Adressen ermitteln</translation>
    </message>
    <message>
        <source>From outside their network</source>
        <translation>Von außerhalb ihres Netzes</translation>
    </message>
    <message>
        <source>From inside their network</source>
        <translation>Aus ihrem Netz heraus</translation>
    </message>
    <message>
        <source>Start the check</source>
        <extracomment>Button</extracomment>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Name a domain, a mail server or a proxy first.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>Nennen Sie zuerst eine Domain, einen Mailserver oder einen Proxy.</translation>
    </message>
    <message>
        <source>Say who gives the permission, in what role, and on what basis.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>Sagen Sie, wer die Erlaubnis gibt, in welcher Rolle und auf welcher Grundlage.</translation>
    </message>
    <message>
        <source>Tick the permission first.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>Bestätigen Sie zuerst die Erlaubnis.</translation>
    </message>
    <message>
        <source>You can stop at any time. Answers already found are kept.</source>
        <extracomment>Beside the start button, when everything is there</extracomment>
        <translation>Sie können jederzeit anhalten. Gefundene Antworten bleiben.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <extracomment>Headline of the form before a check</extracomment>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Nothing is sent until you start the check.</source>
        <translation>Bevor Sie die Prüfung starten, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This is what a check of %1 would do. Nothing has been sent yet.</source>
        <extracomment>Below the headline. %1 is a domain</extracomment>
        <translation>Das täte eine Prüfung von %1. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <extracomment>While name servers are asked, and the button that ends it</extracomment>
        <translation>Wird gesucht...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses found. Nothing has been sent to them.</source>
        <extracomment>Above the servers that were found. %n addresses in all</extracomment>
        <translation>
            <numerusform>%n Adresse gefunden. Noch wurde ihr nichts gesendet.</numerusform>
            <numerusform>%n Adressen gefunden. Noch wurde ihnen nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Addresses are looked up when the check starts, or now if you like.</source>
        <extracomment>In place of the servers that are not looked up yet</extracomment>
        <translation>Adressen werden beim Start der Prüfung gesucht, oder jetzt, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>Fill in and tick the permission first: name servers of others are asked.</source>
        <extracomment>Why the servers cannot be looked up yet</extracomment>
        <translation>Füllen Sie zuerst die Erlaubnis aus und bestätigen Sie sie: Es werden Nameserver anderer gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses or ports stay out of the check, as before. Look them up to see which.</source>
        <extracomment>Above the servers, before they are looked up. %n places</extracomment>
        <translation>
            <numerusform>%n Adresse oder Port bleibt wie zuvor außerhalb der Prüfung. Schlagen Sie nach, um zu sehen, was es ist.</numerusform>
            <numerusform>%n Adressen oder Ports bleiben wie zuvor außerhalb der Prüfung. Schlagen Sie nach, um zu sehen, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>check %1</source>
        <extracomment>What was done with a server, after &quot;Undo:&quot;. %1 is its name, its address or a port</extracomment>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <extracomment>The same for what is not to be checked. %1 is a name, an address or a port</extracomment>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Every server is left out. Tick one, or add another.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>Alle Server sind ausgelassen. Wählen Sie einen an, oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write one like 203.0.113.7 or 2001:db8::7, without a port.</source>
        <extracomment>What is wrong with a field. %1 is what was typed</extracomment>
        <translation>„%1“ ist keine Adresse: Schreiben Sie eine wie 203.0.113.7 oder 2001:db8::7, ohne Port.</translation>
    </message>
    <message>
        <source>Your public address</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>Ihre öffentliche Adresse</translation>
    </message>
    <message>
        <source>203.0.113.7</source>
        <translation>203.0.113.7</translation>
    </message>
    <message>
        <source>Only behind a router: the address that the servers see, or several with commas.</source>
        <translation>Nur hinter einem Router: die Adresse, die die Server sehen, oder mehrere mit Kommas.</translation>
    </message>
</context>
<context>
    <name>doorcheck::SideBar</name>
    <message>
        <source>Plan</source>
        <extracomment>Pages of the window, as the side bar names them</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>For a screen reader: the list of pages</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This check</source>
        <extracomment>Above the pages about the check that is shown</extracomment>
        <translation>Diese Prüfung</translation>
    </message>
    <message>
        <source>This client</source>
        <extracomment>Above the pages about all checks of one client</extracomment>
        <translation>Dieser Kunde</translation>
    </message>
    <message>
        <source>No client yet</source>
        <extracomment>In place of a client&apos;s name</extracomment>
        <translation>Noch kein Kunde</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <extracomment>For a screen reader: the button that changes the client. %1 is the client of now</extracomment>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>New check...</source>
        <extracomment>Entry of the menu of clients: begins a check of another one</extracomment>
        <translation>Neue Prüfung...</translation>
    </message>
    <message>
        <source>Checking from outside</source>
        <extracomment>Where the checks speak from</extracomment>
        <translation>Prüft von außen</translation>
    </message>
    <message>
        <source>Checking from inside</source>
        <translation>Prüft von innen</translation>
    </message>
    <message>
        <source>Inside or outside: not known yet</source>
        <translation>Innen oder außen: noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>doorcheck::Smuggling</name>
    <message>
        <source>(a message with %1 and the commands of a second one inside, %2 bytes)</source>
        <extracomment>Stands in a conversation for the message; %1 is a form of line ends, %2 the size</extracomment>
        <translation>(eine Nachricht mit %1 und darin den Befehlen einer zweiten, %2 Bytes)</translation>
    </message>
</context>
<context>
    <name>doorcheck::SmugglingRule</name>
    <message>
        <source>After %1 it went on to take the commands inside the message.</source>
        <extracomment>%1 is a form of line ends</extracomment>
        <translation>Nach %1 nahm er die Befehle in der Nachricht an.</translation>
    </message>
    <message>
        <source>It takes no mail for your mailbox, so this cannot be tried.</source>
        <translation>Er nimmt keine Mail für Ihr Postfach an, daher geht das nicht.</translation>
    </message>
    <message>
        <source>%1: %2. Name a mailbox of yours behind this server (--test-mailbox).</source>
        <extracomment>%1 is the sentence so far, %2 why not; --test-mailbox is an option and stays</extracomment>
        <translation>%1: %2. Nennen Sie ein eigenes Postfach hinter diesem Server (--test-mailbox).</translation>
    </message>
    <message>
        <source>It finds the end of a message too early, but took no second one.</source>
        <translation>Er findet das Ende zu früh, nahm aber keine zweite an.</translation>
    </message>
    <message>
        <source>%1. It refused what followed at once; whether it always does hangs on the moment.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation>%1. Er wies das Folgende sofort ab; ob er es immer tut, hängt vom Augenblick ab.</translation>
    </message>
    <message>
        <source>It stopped answering half-way.</source>
        <translation>Auf halbem Weg antwortete er nicht mehr.</translation>
    </message>
    <message>
        <source>Only the commonest ends were tried at this pace.</source>
        <translation>Nur die häufigsten Enden wurden bei diesem Tempo versucht.</translation>
    </message>
    <message>
        <source>No. It takes one message for one message.</source>
        <translation>Nein. Er nimmt eine Nachricht als eine Nachricht.</translation>
    </message>
    <message>
        <source>Yes. It read a second message that was hidden in one.</source>
        <translation>Ja. Er las eine zweite Nachricht, die in einer steckte.</translation>
    </message>
</context>
<context>
    <name>doorcheck::StartPage</name>
    <message>
        <source>Stopped</source>
        <extracomment>Outcome of an earlier check that was ended early</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Shut, %n warnings</source>
        <extracomment>Outcome of an earlier check; %n counts questions</extracomment>
        <translation>
            <numerusform>Zu, %n Warnung</numerusform>
            <numerusform>Zu, %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
    <message numerus="yes">
        <source>Open: %n failed</source>
        <extracomment>%n counts questions that failed in a check</extracomment>
        <translation>
            <numerusform>Offen: %n nicht bestanden</numerusform>
            <numerusform>Offen: %n nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>Is your server&apos;s door shut?</source>
        <extracomment>Headline of the first page</extracomment>
        <translation>Ist die Tür Ihres Servers zu?</translation>
    </message>
    <message>
        <source>Find out whether strangers can send mail through your server or hide behind your proxy. If they can, you get the few commands that stop it.</source>
        <extracomment>Below the headline of the first page</extracomment>
        <translation>Finden Sie heraus, ob Fremde über Ihren Server Mail senden oder sich hinter Ihrem Proxy verstecken können. Wenn ja, bekommen Sie die wenigen Befehle, die das abstellen.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no telemetry.</source>
        <extracomment>At the foot of the first page</extracomment>
        <translation>Alles bleibt auf diesem Rechner. Kein Konto, keine Telemetrie.</translation>
    </message>
    <message>
        <source>Your domain or server</source>
        <extracomment>The name of the field on the first page</extracomment>
        <translation>Ihre Domain oder Ihr Server</translation>
    </message>
    <message>
        <source>Check my server</source>
        <extracomment>Button: the one beside the field on the first page</extracomment>
        <translation>Meinen Server prüfen</translation>
    </message>
    <message>
        <source>Nothing is sent to the server until you have seen the plan and allowed it.</source>
        <translation>Bis Sie den Plan gesehen und erlaubt haben, wird nichts an den Server gesendet.</translation>
    </message>
    <message>
        <source>Try it on the practice server</source>
        <extracomment>Button: checks servers that are there for practice</extracomment>
        <translation>Am Übungsserver ausprobieren</translation>
    </message>
    <message>
        <source>Open an earlier check...</source>
        <extracomment>Button: shows a check from a file</extracomment>
        <translation>Frühere Prüfung öffnen...</translation>
    </message>
    <message>
        <source>Recent clients</source>
        <extracomment>Heading above the list of clients checked before
----------
For a screen reader: the list of clients checked before</extracomment>
        <translation>Letzte Kunden</translation>
    </message>
    <message>
        <source>All clients</source>
        <extracomment>Button: shows all clients, not the recent ones only</extracomment>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>No checks yet. The practice server needs no network.</source>
        <extracomment>In place of the list of clients checked before</extracomment>
        <translation>Noch keine Prüfungen. Der Übungsserver braucht kein Netz.</translation>
    </message>
    <message>
        <source>Type the domain of your mail addresses first, or the name of a server.</source>
        <extracomment>Below the field on the first page</extracomment>
        <translation>Geben Sie zuerst die Domain Ihrer Mailadressen oder den Namen eines Servers ein.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>Buttons about a check that was cut off</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>The check of %1 of %2 was cut off. What it had learnt is kept.</source>
        <extracomment>%1 is a client, %2 date and time</extracomment>
        <translation>Die Prüfung von %1 vom %2 wurde abgebrochen. Was sie erfahren hatte, ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>All %n clients</source>
        <extracomment>Button: shows all %n clients, not the recent ones only</extracomment>
        <translation>
            <numerusform>Der %n Kunde</numerusform>
            <numerusform>Alle %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the newest check of the client that is selected in the list</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>doorcheck::StartTlsRule</name>
    <message>
        <source>It offers encryption, but it does not work.</source>
        <translation>Er bietet Verschlüsselung an, aber sie funktioniert nicht.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is the protocol such as TLSv1.3, %2 the cipher</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It lets others speak into the encrypted talk.</source>
        <translation>Er lässt andere in das verschlüsselte Gespräch hineinreden.</translation>
    </message>
    <message>
        <source>Bytes came between the answer to STARTTLS and the handshake: %1</source>
        <extracomment>%1 is what came</extracomment>
        <translation>Zwischen der Antwort auf STARTTLS und dem Handschlag kamen Bytes: %1</translation>
    </message>
    <message>
        <source>Its encryption is out of date.</source>
        <translation>Seine Verschlüsselung ist veraltet.</translation>
    </message>
    <message>
        <source>Of its certificate: %1.</source>
        <extracomment>%1 is what is wrong with the certificate</extracomment>
        <translation>Zu seinem Zertifikat: %1.</translation>
    </message>
    <message>
        <source>Your people&apos;s programs cannot trust its certificate.</source>
        <translation>Programme Ihrer Leute können dem Zertifikat nicht trauen.</translation>
    </message>
    <message>
        <source>Yes. Mail to it travels encrypted.</source>
        <translation>Ja. Mail zu ihm reist verschlüsselt.</translation>
    </message>
    <message>
        <source>STARTTLS: %1</source>
        <extracomment>%1 is the server&apos;s answer to the command</extracomment>
        <translation>STARTTLS: %1</translation>
    </message>
    <message>
        <source>No. Anybody on the way can read the mail.</source>
        <translation>Nein. Jeder unterwegs kann die Mail lesen.</translation>
    </message>
    <message>
        <source>STARTTLS does not stand in the answer to EHLO.</source>
        <translation>STARTTLS steht nicht in der Antwort auf EHLO.</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message numerus="yes">
        <source>One of its keys has only %n bit(s).</source>
        <extracomment>%n is the length of the key</extracomment>
        <translation>
            <numerusform>Einer seiner Schlüssel hat nur %n Bit.</numerusform>
            <numerusform>Einer seiner Schlüssel hat nur %n Bit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::TranscriptModel</name>
    <message numerus="yes">
        <source>%n lines hidden</source>
        <extracomment>%n counts lines of a conversation</extracomment>
        <translation>
            <numerusform>%n Zeile verborgen</numerusform>
            <numerusform>%n Zeilen verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>More was said than is kept here.</source>
        <translation>Es wurde mehr gesagt, als hier aufbewahrt ist.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>For a screen reader: a cell of a table that holds nothing</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Heads of the columns of a conversation</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>doorcheck::TranscriptView</name>
    <message>
        <source>Conversation with %1</source>
        <extracomment>For a screen reader. %1 is a server</extracomment>
        <translation>Gespräch mit %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::TrendChart</name>
    <message>
        <source>Failures went from %1 on %2 to %3 on %4.</source>
        <extracomment>What a chart shows. %1 and %3 are numbers of failed answers, %2 and %4 dates</extracomment>
        <translation>Nicht bestanden: von %1 am %2 auf %3 am %4.</translation>
    </message>
</context>
<context>
    <name>doorcheck::UnreachableRule</name>
    <message>
        <source>Nothing answers there, so it could not be asked.</source>
        <translation>Dort antwortet nichts, daher war es nicht zu erfragen.</translation>
    </message>
    <message>
        <source>There is no way to it from here.</source>
        <translation>Von hier führt kein Weg dorthin.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It hung up before it could be asked.</source>
        <translation>Er legte auf, bevor er gefragt werden konnte.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Eine verschlüsselte Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>It sent far more than any mail server does.</source>
        <translation>Er sendete viel mehr, als ein Mailserver es tut.</translation>
    </message>
    <message>
        <source>What answers there does not speak like a mail server.</source>
        <translation>Was dort antwortet, spricht nicht wie ein Mailserver.</translation>
    </message>
    <message>
        <source>The check was stopped before this was asked.</source>
        <translation>Die Prüfung wurde angehalten, bevor dies gefragt war.</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message>
        <source>No mail service on this port.</source>
        <translation>Auf diesem Port ist kein Maildienst.</translation>
    </message>
    <message>
        <source>It does not take mail from us at all.</source>
        <translation>Er nimmt von uns überhaupt keine Mail an.</translation>
    </message>
</context>
<context>
    <name>doorcheck::UserEnumerationRule</name>
    <message>
        <source>It could not be asked.</source>
        <translation>Es war nicht zu erfragen.</translation>
    </message>
    <message>
        <source>Yes. It tells who is behind an address.</source>
        <translation>Ja. Er verrät, wer hinter einer Adresse steht.</translation>
    </message>
    <message>
        <source>No. It says yes to every name.</source>
        <translation>Nein. Er sagt zu jedem Namen Ja.</translation>
    </message>
    <message>
        <source>Yes. It tells which addresses exist.</source>
        <translation>Ja. Er verrät, welche Adressen es gibt.</translation>
    </message>
    <message>
        <source>No. It does not answer such questions.</source>
        <translation>Nein. Er beantwortet solche Fragen nicht.</translation>
    </message>
    <message>
        <source>At RCPT it tells them apart, as it must to send no bounces to strangers; only slowing down whoever guesses helps.</source>
        <translation>Bei RCPT unterscheidet er sie, und das muss er, um keine Rückläufer an Fremde zu schicken; nur wer rät, lässt sich bremsen.</translation>
    </message>
    <message>
        <source>At RCPT it does not tell them apart.</source>
        <translation>Bei RCPT unterscheidet er sie nicht.</translation>
    </message>
    <message>
        <source>It may tell which addresses exist.</source>
        <translation>Er verrät vielleicht, welche Adressen es gibt.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Vantage</name>
    <message>
        <source>This computer has no way to the server, so where it stands is not known.</source>
        <translation>Dieser Rechner hat keinen Weg zum Server, daher ist nicht bekannt, wo er steht.</translation>
    </message>
    <message>
        <source>The server is on this same computer.</source>
        <translation>Der Server ist auf diesem selben Rechner.</translation>
    </message>
    <message>
        <source>Our address %1 is in a network you named as your own.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Unsere Adresse %1 liegt in einem Netz, das Sie als Ihr eigenes genannt haben.</translation>
    </message>
    <message>
        <source>Our address %1 is in the same network as the server.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Unsere Adresse %1 liegt im selben Netz wie der Server.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 can only be reached from inside a private network.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Die Adresse %1 des Servers ist nur aus einem privaten Netz heraus erreichbar.</translation>
    </message>
    <message>
        <source>Our address %1 is private and is translated on the way, so we cannot see whether the server takes us for a stranger.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Unsere Adresse %1 ist privat und wird unterwegs umgeschrieben, daher sehen wir nicht, ob der Server uns für Fremde hält.</translation>
    </message>
    <message>
        <source>Our address %1 is public and in another network than the server.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Unsere Adresse %1 ist öffentlich und liegt in einem anderen Netz als der Server.</translation>
    </message>
    <message>
        <source>The person running the check says: from outside. What we saw: %1</source>
        <extracomment>%1 is what the program saw itself, a whole sentence</extracomment>
        <translation>Die Person, die prüft, sagt: von außen. Was wir sahen: %1</translation>
    </message>
    <message>
        <source>The person running the check says: from inside. What we saw: %1</source>
        <extracomment>%1 is what the program saw itself, a whole sentence</extracomment>
        <translation>Die Person, die prüft, sagt: von innen. Was wir sahen: %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::VantagePicture</name>
    <message>
        <source>You stand inside, with the servers.</source>
        <extracomment>For a screen reader: what the picture of the network shows</extracomment>
        <translation>Sie stehen innen, bei den Servern.</translation>
    </message>
    <message>
        <source>You stand outside, before the door.</source>
        <translation>Sie stehen außen, vor der Tür.</translation>
    </message>
    <message>
        <source>Internet</source>
        <extracomment>Words in a picture of the network</extracomment>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>Ihre Server</translation>
    </message>
</context>
<context>
    <name>doorcheck::VerdictTableModel</name>
    <message>
        <source>Check</source>
        <extracomment>Head of a column: when a check was made</extracomment>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>doorcheck::WriteDialog</name>
    <message>
        <source>Writing the file</source>
        <extracomment>Title of a dialog: a long report is made and saved</extracomment>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>%1 is being made. Until it is whole, nothing is changed at its place.</source>
        <extracomment>%1 is the name of the file that is being written</extracomment>
        <translation>%1 wird erstellt. Bis die Datei vollständig ist, ändert sich an ihrem Platz nichts.</translation>
    </message>
</context>
<context>
    <name>doorcheck::WriteFile</name>
    <message>
        <source>Cannot write %1: it is a folder. Name a file in it.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 lässt sich nicht schreiben: Es ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %2 does not exist. Make it, or choose another.</source>
        <extracomment>%1 is a path, %2 its folder</extracomment>
        <translation>%1 lässt sich nicht schreiben: Den Ordner %2 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place, or free this one; nothing was changed.</source>
        <extracomment>%1 is a path, %2 the system&apos;s own words, such as &quot;Permission denied&quot;</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ort oder geben Sie diesen frei; nichts wurde geändert.</translation>
    </message>
</context>
</TS>
