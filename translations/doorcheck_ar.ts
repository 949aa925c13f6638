<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Confirm this in the documentation named below before you change anything.</source>
        <extracomment>First step of advice that has not been compared with the documentation it names</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRules</name>
    <message>
        <source>Same cause as question %1.</source>
        <extracomment>Owner&apos;s line: another question&apos;s failure answers this one. %1 is that question&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows %1, which failed.</source>
        <extracomment>Administrator&apos;s line. %1 is a check&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, you say the updates are installed.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates are missing on your proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, you say somebody checks the log.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks for strangers in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <extracomment>Administrator&apos;s line. %1: who tried to use the proxy, and how each fared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password crosses the network in clear text.</source>
        <extracomment>Administrator&apos;s line, about the password of a proxy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns strangers away. Who else may use it needs your answer.</source>
        <extracomment>Owner&apos;s line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, you say so, and it turned a stranger away.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules do not say who may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say so. Question %1 could not confirm it.</source>
        <extracomment>Owner&apos;s line: a yes that the probe could not confirm. %1 is a question&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, you say somebody reads it.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads the mail to abuse@.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&apos;check&apos; is no check of Doorcheck; see &quot;doorcheck-cli list&quot;</source>
        <extracomment>About a file of answers; &apos;check&apos; is the name of a member and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked of the server, not of a person; leave it out</source>
        <extracomment>About a file of answers. %1 is the id of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was answered before; keep one of the two</source>
        <extracomment>About a file of answers. %1 is the id of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; an answers file is JSON, doorcheck-cli list --template makes one</source>
        <extracomment>About a file of answers. %1 is a place in it, %2 what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list of answers, or an object with a list &quot;answers&quot;</source>
        <extracomment>About a file of answers; &quot;answers&quot; is the name of a member and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer %1: %2</source>
        <extracomment>About a file of answers: %1 is the place in the list, %2 what is wrong there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read (%2); name a file with your answers</source>
        <extracomment>About a file of answers. %1 is the file, %2 the system&apos;s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: larger than 1 MiB; is it an answers file?</source>
        <extracomment>About a file of answers. %1 is the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>is before &apos;given&apos;</source>
        <extracomment>After the name of a member of a JSON file; &quot;given&quot; is the name of another one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>Our own listener could not open port %2 on %1 (%3): free the port, or name another with %4.</source>
        <extracomment>%1: an address, %2: a port, %3: the system&apos;s error text, %4: an option of the command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRequest</name>
    <message>
        <source>is not an address</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and &apos;address&apos;: exactly one of the two must be given</source>
        <extracomment>After the name of a member of a JSON file; &quot;address&quot; is the name of another one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 leads to %2, which is always the computer that asks.</source>
        <extracomment>%1 is a host name, %2 an address of this computer itself such as 127.0.0.1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, an address inside a private network, which mail from outside cannot reach.</source>
        <extracomment>%1 is a host name, %2 its private address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 addresses; %3 are left out.</source>
        <extracomment>%1 is a host name, %2 the most addresses that are checked, %3 how many are more than that</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, which is the address of no host; it is left out.</source>
        <extracomment>%1 is a host name, %2 an address that no host can have, such as 0.0.0.0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2 by a CNAME, and that name does not exist.</source>
        <extracomment>%1 is a host name, %2 the name its CNAME record leads to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not exist.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no usable address.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of %1 could not be learnt: %2.</source>
        <extracomment>%1 a host name, %2 why (&quot;no name server answered in time&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IPv4 addresses of %1 could not be learnt: %2.</source>
        <extracomment>%1 is a host name, %2 why not, such as &quot;the resolver did not answer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IPv6 addresses of %1 could not be learnt: %2.</source>
        <extracomment>%1 is a host name, %2 why not, such as &quot;the resolver did not answer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One MX record says that %1 takes no mail, beside others that name a host. Senders may read that either way.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names more than %2 mail hosts; %3 are left out.</source>
        <extracomment>%1 is a domain, %2 the most mail hosts that are checked, %3 how many are more than that</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names the address %1 where a host name belongs; most senders cannot use it.</source>
        <extracomment>%1 is an address, such as 192.0.2.25</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names %1, which is not a host name.</source>
        <extracomment>%1 is what stands in the MX record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 leads to %2 by a CNAME, and that name does not exist.</source>
        <extracomment>%1 is a domain, %2 the name its CNAME record leads to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 does not exist. Check how it is written.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for the mail hosts of %1 was stopped.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail hosts of %1 could not be learnt: %2. Check the name server in use, or try again later.</source>
        <extracomment>%1 a domain, %2 why (&quot;no name server answered in time&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no MX record, so that mail goes to the address of the domain itself.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address: no mail can reach it.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names %1, which is only an alias of %2; it should name the host itself (RFC 2181 10.3).</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DnsStatus</name>
    <message>
        <source>answered</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <extracomment>How a DNS question ended: the name exists, but not with records of the kind asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server could not find out (SERVFAIL)</source>
        <extracomment>How a DNS question ended; SERVFAIL is the code administrators know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server refused to answer</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server&apos;s answer makes no sense</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server could be reached</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question was stopped</source>
        <extracomment>How a DNS question ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Run document (*.json)</source>
        <extracomment>Kinds of files, for the dialog that saves one</extracomment>
        <translation>مستند فحص (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SARIF (*.sarif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not end in a format we write: choose .json, .html, .csv, .md, .sarif or .pdf.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>%1, port %2</source>
        <extracomment>Which server was asked. %1 its address or name, %2 a number</extracomment>
        <translation>‏⁨%1⁩، المنفذ ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n servers and ports</source>
        <extracomment>%n servers that a question was put to</extracomment>
        <translation>
            <numerusform>‏%n خادم ومنفذ</numerusform>
            <numerusform>خادم ومنفذ واحد</numerusform>
            <numerusform>خادمان ومنفذان</numerusform>
            <numerusform>‏%n خوادم ومنافذ</numerusform>
            <numerusform>‏%n خادمًا ومنفذًا</numerusform>
            <numerusform>‏%n خادم ومنفذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not learnt: %1</source>
        <extracomment>%1 is a sentence on what could not be found out</extracomment>
        <translation>لم يُعرف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <extracomment>Heading in the detail pane</extracomment>
        <translation>لماذا يهم ذلك</translation>
    </message>
    <message>
        <source>See the %1.</source>
        <extracomment>%1 is the passage of the leaflet that asks this question</extracomment>
        <translation>انظر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Kinds of steps in advice</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>افعل هذا</translation>
    </message>
    <message>
        <source>Put it into force</source>
        <translation>تفعيله</translation>
    </message>
    <message>
        <source>See that it worked</source>
        <translation>تأكد أنه نجح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Software not recognised</source>
        <extracomment>Beside the heading of advice</extracomment>
        <translation>البرنامج غير معروف</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <extracomment>Beside the heading of advice. %1 is a program</extracomment>
        <translation>شوهد ⁨%1⁩</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <extracomment>Heading in the detail pane, above the steps that mend the problem</extracomment>
        <translation>كيف تصلحه</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Names the document the advice rests on %1 is the address of a web page</extracomment>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <extracomment>%1 is &quot;Risk accepted to 2027-01-31&quot;, %2 who did so, %3 why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done by %1</source>
        <extracomment>Who mends it: %1 is, for example, &quot;Tom Reyes, due 2026-12-01, open&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, as chosen</source>
        <extracomment>Beside the heading of advice. %1 is a program somebody chose from a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted</source>
        <extracomment>Heading in the detail pane, above what a probe wrote down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported data.</source>
        <extracomment>Below what was noted at some servers. %n more servers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Not asked</source>
        <extracomment>A question that one of two checks did not ask</extracomment>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>port %1</source>
        <extracomment>%1 is a port&apos;s number; below a name in the comparison of two checks</extracomment>
        <translation>المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the answers that have not changed</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <extracomment>Button below a part of a list: shows more of it. %n entries are not shown yet</extracomment>
        <translation>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <extracomment>For a screen reader, a row of the comparison of two checks: %1 a question and a server, %2 the verdict then, %3 the verdict now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this question in its check</source>
        <extracomment>What a row of the comparison of two checks does</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>is none of: %1</source>
        <extracomment>After the name of a member of a JSON file. %1 is a list of words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a text</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <extracomment>After the name of a member of a JSON file; true and false are JSON words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number from %1 to %2</source>
        <extracomment>After the name of a member of a JSON file. %1 and %2 are the limits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a time with a zone (2026-11-24T02:03:04Z)</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date (YYYY-MM-DD)</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <extracomment>After the name of a member of a JSON file; an object is written in braces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list of objects</source>
        <extracomment>After the name of a member of a JSON file; an object is written in braces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file. %1 and %2 are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenProxy</name>
    <message>
        <source>%1 (our listener was reached)</source>
        <extracomment>%1: what the proxy answered; the answer did not show it, but our own listener was asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port is a listener of our own: reaching it proves nothing. Name the proxy&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no listener of our own that this proxy could be asked to reach, so it could not be proved to pass anything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered at first and then took no more connections; it may be blocking us. Wait an hour, or put our address on its allow list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <extracomment>What a server did, in the list of ways tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer; the port speaks %1</source>
        <extracomment>%1: the protocol that the port has shown to speak (&quot;http&quot;, &quot;socks5&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no listener of our own that this proxy could be asked to reach, so where it leads could not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a datagram was passed on without a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that is not kept</source>
        <extracomment>What a server did, in the list of ways tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its port is at %1, which nobody named</source>
        <extracomment>%1: an address and port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered the same plain request otherwise in the end; it may be blocking us. Wait an hour, or put our address on its allow list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of our listener at %1 came back through the proxy. The listener itself answers: something between the two may block it.</source>
        <extracomment>%1: an address of ours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own listener at %1 does not answer; free its ports and check again.</source>
        <extracomment>%1: an address of ours</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice</source>
        <extracomment>The client&apos;s name of a check of the practice servers</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who allows a check of the practice servers: name, role, basis</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>owner of this computer</source>
        <translation>مالك هذا الحاسوب</translation>
    </message>
    <message>
        <source>practice servers on this computer</source>
        <translation>خوادم تدريب على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PracticeLab</name>
    <message>
        <source>The practice server could not listen on %1 (%2): free the port, or name another with %3.</source>
        <extracomment>%1: an address and port, %2: the system&apos;s error text, %3: an option of the command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyOpenRule</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <extracomment>%n: how many more ways into a proxy ended the same</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your own mail server was reached through it and greeted as it greets us. %1</source>
        <extracomment>Administrator&apos;s line: the proof. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our listener was reached through it. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves its own people. Checked from inside.</source>
        <extracomment>Owner&apos;s line: we are in the proxy&apos;s own network. At most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers can send mail through your proxy.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>يستطيع الغرباء إرسال البريد عبر وكيلك.</translation>
    </message>
    <message>
        <source>Strangers can reach other computers through your proxy.</source>
        <translation>يستطيع الغرباء الوصول إلى حواسيب أخرى عبر وكيلك.</translation>
    </message>
    <message>
        <source>It agreed to pass us on. Checked from inside.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agreed to pass a stranger on. We saw no result.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not refuse us, but never reached our test address.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before this was answered.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer all we asked; it may be blocking us.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer us, so we could not find out.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers there. Is your proxy switched on?</source>
        <extracomment>Owner&apos;s line, at most 60 characters. A server that is switched off is not a closed one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on port %1; a server that is down is not a closed one.</source>
        <extracomment>Administrator&apos;s line. %1: a port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. There is no proxy in this usual place.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <extracomment>Administrator&apos;s line. %1: a port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic authentication without TLS: passwords can be read on the way. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It wants a password first.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It turned us away.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation>لا. ردّنا.</translation>
    </message>
    <message>
        <source>It gave us a page; whose, we could not tell.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It is not a proxy for strangers.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is our own test server, not your proxy.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers us here; strangers may be answered.</source>
        <extracomment>Owner&apos;s line: we are in the proxy&apos;s own network. At most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turned us away. Strangers may fare otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked from inside. %1</source>
        <extracomment>Administrator&apos;s line. %1: what was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection of ours came in through a port that it opened for us. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own web site was reached through it and shows what it shows us. %1</source>
        <extracomment>Administrator&apos;s line: the proof. %1: the ways that worked, with the proxy&apos;s answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other destination was refused. %1</source>
        <extracomment>Administrator&apos;s line. %1: what was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads strangers to your web site, and no further.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers can open a port of your proxy to the world.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes any password, and led us nowhere.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused us or failed; it does not say which.</source>
        <extracomment>Owner&apos;s line, at most 60 characters. The answer of the proxy means either</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports a fault whatever we ask. Mend it, ask again.</source>
        <extracomment>Owner&apos;s line, at most 60 characters. The server is out of order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain request fails the same way, so this may be a web server that is down, or a proxy that cannot reach us. %1</source>
        <extracomment>Administrator&apos;s line. %1: the ways tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyReachRule</name>
    <message>
        <source>mail</source>
        <extracomment>Where a proxy led to, in a list of places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it leads could not be found out.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not let us through.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. It lets no stranger through.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached through it: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refused either: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mail servers: strangers can send spam through it.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers can reach other computers through it.</source>
        <translation>يستطيع الغرباء الوصول عبره إلى حواسيب أخرى.</translation>
    </message>
    <message>
        <source>Let through from inside: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mail servers: an infected PC could send spam.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than web sites; that is seldom needed.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web sites, and nothing else.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refused, and nothing of our listener was seen: %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not refuse us. We saw no result.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your inside network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers can read your cloud machine&apos;s keys through it.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers can reach your inside network through it.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own web site; nothing else was let through.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets strangers through; where to, we did not see.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused us or failed; it does not say which.</source>
        <extracomment>Owner&apos;s line, at most 60 characters. The answer of the proxy means either</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 4 answered 5b (rejected or failed): %1.</source>
        <extracomment>Administrator&apos;s line. %1: places and ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused these places, and not everything.</source>
        <extracomment>Owner&apos;s line, at most 60 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 is what to do, %2 the server where</extracomment>
        <translation>‏⁨%1⁩، على ⁨%2⁩</translation>
    </message>
    <message>
        <source>Question %1</source>
        <extracomment>Button: leads to a question of the checklist. %1 is its number</extracomment>
        <translation>السؤال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <extracomment>For a screen reader. %1 is a number, %2 the thing to do</extracomment>
        <translation>السؤال ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <extracomment>%n answers have changed since the last check</extracomment>
        <translation>
            <numerusform>‏%n أُصلح</numerusform>
            <numerusform>‏%n أُصلح</numerusform>
            <numerusform>‏%n أُصلح</numerusform>
            <numerusform>‏%n أُصلحت</numerusform>
            <numerusform>‏%n أُصلح</numerusform>
            <numerusform>‏%n أُصلح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>%n counts findings that were not in the check before</extracomment>
        <translation>
            <numerusform>‏%n جديد</numerusform>
            <numerusform>‏%n جديد</numerusform>
            <numerusform>‏%n جديد</numerusform>
            <numerusform>‏%n جديدة</numerusform>
            <numerusform>‏%n جديد</numerusform>
            <numerusform>‏%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>%n counts findings whose verdict is another than in the check before</extracomment>
        <translation>
            <numerusform>‏%n تغيّر</numerusform>
            <numerusform>‏%n تغيّر</numerusform>
            <numerusform>‏%n تغيّر</numerusform>
            <numerusform>‏%n تغيّرت</numerusform>
            <numerusform>‏%n تغيّر</numerusform>
            <numerusform>‏%n تغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>%n counts findings with the same verdict as in the check before</extracomment>
        <translation>
            <numerusform>‏%n لم يتغيّر</numerusform>
            <numerusform>‏%n لم يتغيّر</numerusform>
            <numerusform>‏%n لم يتغيّر</numerusform>
            <numerusform>‏%n لم تتغيّر</numerusform>
            <numerusform>‏%n لم يتغيّر</numerusform>
            <numerusform>‏%n لم يتغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>%n counts findings for which the two checks did not ask the same</extracomment>
        <translation>
            <numerusform>‏%n غير قابل للمقارنة</numerusform>
            <numerusform>‏%n غير قابل للمقارنة</numerusform>
            <numerusform>‏%n غير قابلين للمقارنة</numerusform>
            <numerusform>‏%n غير قابلة للمقارنة</numerusform>
            <numerusform>‏%n غير قابل للمقارنة</numerusform>
            <numerusform>‏%n غير قابل للمقارنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still failing</source>
        <extracomment>Of the answers that have not changed since the last check, %n fail</extracomment>
        <translation>
            <numerusform>‏%n ما زال راسبًا</numerusform>
            <numerusform>‏%n ما زال راسبًا</numerusform>
            <numerusform>‏%n ما زالا راسبين</numerusform>
            <numerusform>‏%n ما زالت راسبة</numerusform>
            <numerusform>‏%n ما زال راسبًا</numerusform>
            <numerusform>‏%n ما زال راسبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them fails</source>
        <translation>لا راسب بينها</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>Head of a column: parts of the checklist</extracomment>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Assign to...</source>
        <extracomment>Button beside a thing to do: names who does it</extracomment>
        <translation>إسناد إلى...</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <extracomment>For a screen reader. %1 is the thing to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risks</source>
        <extracomment>%n faults somebody answers for</extracomment>
        <translation>
            <numerusform>لا مخاطر مقبولة</numerusform>
            <numerusform>خطر مقبول واحد</numerusform>
            <numerusform>خطران مقبولان</numerusform>
            <numerusform>%n مخاطر مقبولة</numerusform>
            <numerusform>%n خطرًا مقبولًا</numerusform>
            <numerusform>%n خطر مقبول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDiff</name>
    <message>
        <source>Only in the later run: %1</source>
        <extracomment>A finding of a comparison of two runs. %1 is a verdict.</extracomment>
        <translation>في الفحص اللاحق فقط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Only in the earlier run: %1</source>
        <extracomment>A finding of a comparison of two runs. %1 is a verdict.</extracomment>
        <translation>في الفحص السابق فقط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 as before, but %2 became %3</source>
        <extracomment>A finding of a comparison of two runs. %1 is a verdict, %2 and %3 are grades.</extracomment>
        <translation>‏⁨%1⁩ كما كان، لكن ⁨%2⁩ صار ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <extracomment>A finding of a comparison of two runs. %1 and %2 are verdicts.</extracomment>
        <translation>‏⁨%1⁩، والآن ⁨%2⁩</translation>
    </message>
    <message>
        <source>The runs are of two clients: %1 and %2.</source>
        <extracomment>About two runs. %1 and %2 are names of clients.</extracomment>
        <translation>الفحصان لعميلين: ⁨%1⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>The runs were made from different places: what one proves, the other may not.</source>
        <extracomment>About two runs, of which one spoke from inside the network and one from outside.</extracomment>
        <translation>أُجري الفحصان من مكانين مختلفين: ما يثبته أحدهما قد لا يثبته الآخر.</translation>
    </message>
    <message>
        <source>The runs were judged by facts of %1 and %2.</source>
        <extracomment>About two runs. %1 and %2 are dates of our tables of facts.</extracomment>
        <translation>حُكم على الفحصين وفق معلومات ⁨%1⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>The earlier run did not come to its end.</source>
        <extracomment>About two runs.</extracomment>
        <translation>لم يكتمل الفحص السابق.</translation>
    </message>
    <message>
        <source>The later run did not come to its end.</source>
        <extracomment>About two runs.</extracomment>
        <translation>لم يكتمل الفحص اللاحق.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>What became of a finding between two runs: it was bad and is good.</extracomment>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What became of a finding between two runs: it was good and is bad.</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a finding between two runs: neither fixed nor new.</extracomment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What became of a finding between two runs.</extracomment>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>What became of a finding between two runs: one of them does not know.</extracomment>
        <translation>غير قابل للمقارنة</translation>
    </message>
</context>
<context>
    <name>RunDocument</name>
    <message>
        <source>is not an address</source>
        <extracomment>After the name of a member of a JSON file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not %1</source>
        <extracomment>After the name of a member of a JSON file. %1 is the name of a file format.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>No history is open.</source>
        <extracomment>The history is the file that keeps the runs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Doorcheck keeps its history in a file, not in PostgreSQL: name a file with --store.</source>
        <extracomment>--store is an option of the command line and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is missing: install libqt6sql6-sqlite.</source>
        <extracomment>The names in the sentence are those of a Qt driver and a Debian package.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in %1 yet: check a client first.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot; in %2: see &quot;doorcheck-cli history list&quot;.</source>
        <extracomment>%1 is what a person typed, %2 a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the beginning of several runs (%2): write more of it.</source>
        <extracomment>%1 is what a person typed, %2 are two or three ids.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 in %2 cannot be read (%3): it was damaged, or a newer Doorcheck wrote it.</source>
        <extracomment>%1 is the id of a run, %2 a file, %3 what is wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the history cannot be made: make it yourself, or name another file with --store.</source>
        <extracomment>%1 is a folder. --store is an option of the command line and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it with --store.</source>
        <extracomment>%1 is a path. --store is an option of the command line and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be written (%2): give yourself write permission to the file and its folder, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Doorcheck (layout %2, this one knows %3): update Doorcheck, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 and %3 are numbers. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database, not a history: name another file with --store.</source>
        <extracomment>%1 is a file. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 is in use by another program: close that one and try again.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be written: give yourself write permission to the file and its folder, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the history %1 is full: free some space, or name a file on another disk with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 is damaged: move it away, and a new one is begun, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be opened: see that its folder is there and may be written, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be read or written (%2): look after the disk, or name another file with --store.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason. --store is an option and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 is of an older Doorcheck, and may not be changed here: let somebody who may write it open it once.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision in %1 cannot be read (%2): it was damaged, or a newer Doorcheck wrote it.</source>
        <extracomment>%1 is a file, %2 what is wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Give an address in numbers, as 192.0.2.53.</source>
        <extracomment>What is wrong with a field: it holds a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address without a port.</source>
        <extracomment>What is wrong with a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftwareRule</name>
    <message>
        <source>Read from: %1; %2; facts of %3, %4</source>
        <extracomment>Administrator&apos;s line. %1 where it was read (&quot;banner&quot;), %2 program, %3 date, %4 an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer looked after by its makers.</source>
        <extracomment>Owner&apos;s line. %1 is a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Its makers no longer support it; your distribution may still patch it.</source>
        <extracomment>Owner&apos;s line. %1 is a program with its version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what program it is.</source>
        <extracomment>Owner&apos;s line: the server does not say what program it runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known here about %1.</source>
        <extracomment>Owner&apos;s line. %1 is a program nothing is known about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but it does not say which version.</source>
        <extracomment>Owner&apos;s line. %1 is a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Doorcheck knows of versions is from %1: too old to tell.</source>
        <extracomment>Owner&apos;s line. %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so itself. The newest is %2; the patches cannot be seen.</source>
        <extracomment>Owner&apos;s line. %1 program with version, %2 the newest version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so itself. Whether it is patched cannot be seen.</source>
        <extracomment>Owner&apos;s line. %1 program with version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nobody has noted how long that version is supported.</source>
        <extracomment>Owner&apos;s line. %1 program with version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answered. It needs your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: its makers or your distribution still mend it.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody mends your mail software any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: the program and the device are current.</source>
        <extracomment>Owner&apos;s lines for a signed yes and no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proxy is an old version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stated</name>
    <message>
        <source>Answer: %1, by %2 (%3) on %4, valid until %5. Basis: %6</source>
        <extracomment>Administrator&apos;s line. %1 yes/no, %2 name, %3 role, %4 date given, %5 end date, %6 basis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not signed with a name.</source>
        <extracomment>Owner&apos;s line: an answer without a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no date, or one in the future.</source>
        <extracomment>Owner&apos;s line: the date of the answer lies in the future</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not say how long it holds.</source>
        <extracomment>Owner&apos;s line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ran out on %1. Please give it again.</source>
        <extracomment>Owner&apos;s line. %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say this does not apply to you.</source>
        <extracomment>Owner&apos;s line: the person says the question does not concern them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not know yet. Ask who looks after it.</source>
        <extracomment>Owner&apos;s line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs your answer.</source>
        <translation>يحتاج إلى إجابتك.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>a part of the name is missing here, between two dots or before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name.</source>
        <extracomment>%1 is a letter somebody typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of a name neither begins nor ends with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no form that can stand in a host name.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this part of the name is longer than 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address does not belong to one server. Give the address of the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>Why a text cannot be used: %1 is the place in it, counted from 1, %2 what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail domain has two parts at least, as in example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is longer than 253 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 255, as an IPv4 address has.</source>
        <extracomment>%1 is what somebody typed between two dots</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the leading zero in “%1”: some systems count such numbers in eights.</source>
        <extracomment>%1 is a part of what somebody typed, such as 010</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv4 address has four numbers; here are %1.</source>
        <extracomment>%1 is how many numbers somebody typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the scope “%1”; an address that needs one is only known on one wire. Give a global address.</source>
        <extracomment>%1 is the end of an IPv6 address as somebody typed it, such as eth0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out “%1://”; give only the name.</source>
        <extracomment>%1 is the beginning of what somebody typed, such as https</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out “mailto:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one only, without spaces or commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an invisible character here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the slash and all that follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a mail address. Give only the part after the “@”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the server is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing bracket “]” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the bracket there may only be a colon and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before the “@” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand before the “@” here.</source>
        <extracomment>%1 is what somebody typed before the @</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this dot is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before the “@” is longer than 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an address. A mail domain is a name, as in example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the port: a mail domain has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name or the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this may be an address, or an address and a port. Write [%1]:%2, or [%3] without a port.</source>
        <extracomment>%1 is an IPv6 address, %2 a port, %3 the same text read as an address alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one colon, and not an IPv6 address. An IPv6 address with a port is written [2001:db8::1]:25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mail domain, as in example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mail address, as in person@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the bare address, without a name, quotes or angle brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “@” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is longer than 254 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Pass</source>
        <extracomment>Verdict: the server did what it should.</extracomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Verdict: not dangerous today, but worth mending.</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Fail</source>
        <extracomment>Verdict: the server can be misused, or an answer shows a gap.</extracomment>
        <translation>راسب</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>Verdict: we asked, and what came back decides nothing.</extracomment>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Verdict: the question makes no sense for this target.</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Verdict: we could not ask.</extracomment>
        <translation>لم يُختبر</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Make abuse@ your domain a mailbox that takes mail</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2 minutes, no cost</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>نحو دقيقتين، بلا تكلفة</translation>
    </message>
    <message>
        <source>/etc/aliases on the mail server; for virtual domains the file that virtual_alias_maps names.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send both addresses to a person who reads them.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the table.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail to abuse@ your domain from outside, and see it arrive.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then check this question again from outside.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Management Shell, on the server.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mailbox of the person who reads it a second address.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 5 minutes, no cost</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation>نحو 5 دقائق، بلا تكلفة</translation>
    </message>
    <message>
        <source>Where the mailboxes of your domain are kept: the mail server, or your provider&apos;s web pages.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address abuse@ your domain and send it on to a person who reads it. Upper and lower case must not matter, and mail with an empty sender must be taken too.</source>
        <extracomment>From resources/advice/abuse-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that somebody reads abuse@</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes a day, no cost</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox abuse@ your domain.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one person, and one who stands in, who look at it every working day. Let the mail reach them rather than wait in a mailbox of its own.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let a spam filter throw reports away: they quote the spam they complain about.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail there from outside, without telling them, and note when somebody replies. Then sign the answer here.</source>
        <extracomment>From resources/advice/abuse-unread.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your proxy rules that say who may use it</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squid.conf, usually /etc/squid/squid.conf.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who your people are and let nobody else in. The order counts: the first line that fits decides. Delete the wide example ranges.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace YOUR-NETWORK by the addresses of your own network, for example 192.168.10.0/24, and INSIDE-ADDRESS by the proxy&apos;s own address in it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 must never stand in Safe_ports: that is how spam leaves.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and load it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outside the answer is now 403, or nothing at all.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tinyproxy.conf, usually /etc/tinyproxy/tinyproxy.conf.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an Allow line everybody may come in, and without a ConnectPort line every port can be reached.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Tinyproxy again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>httpd.conf and the files of the sites.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the forward proxy off. A reverse proxy works without it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do need a forward proxy: &lt;Proxy &quot;*&quot;&gt; with Require ip YOUR-NETWORK, and AllowCONNECT 443.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the files and load them.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 15 minutes, no cost</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>نحو 15 دقيقة، بلا تكلفة</translation>
    </message>
    <message>
        <source>The server blocks in /etc/nginx.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out tunnel_pass, and every proxy_pass whose target comes from the visitor ($host, $http_host, $request_uri). Where it has to stay, name who may use it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace YOUR-NETWORK by the addresses of your own network, for example 192.168.10.0/24. A range that is wider than your network lets strangers in again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>haproxy.cfg, usually /etc/haproxy/haproxy.cfg.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out set-dst rules that follow the visitor&apos;s Host header, or put this line before them.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/danted.conf.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen inside, let your network in, ask for a login, keep mail out, and block the rest.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Dante again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3proxy.cfg. These lines go before those that start the services.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without auth every allow and deny line is ignored; that is how it is delivered.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About an hour, no cost</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation>نحو ساعة، بلا تكلفة</translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who needs the proxy and for what. Turn that into rules: your network or a login for the people, ports 80 and 443 for the targets, and a last rule that denies all the rest.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If strangers could use the proxy, close that first; it is the same list of rules.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the settings or start the proxy again.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it from a machine that should be refused, then check this question again and sign the answer.</source>
        <extracomment>From resources/advice/access-control.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take passwords only inside encryption</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, as root.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the login only after STARTTLS, and not at all on port 25, where other servers come.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 587, demand encryption.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 minutes, no cost</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation>نحو 10 دقائق، بلا تكلفة</translation>
    </message>
    <message>
        <source>In Exim&apos;s main configuration, as root.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce the login only inside TLS: auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, then start Exim again.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for logging in (AUTH, SASL).</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the login only after STARTTLS, or on port 465, which is encrypted from the start.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off on port 25: only other servers come there.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of your people that are set to send without encryption have to be changed to port 465 or 587 with encryption.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the settings or start the server again; its manual says how.</source>
        <extracomment>From resources/advice/auth-plaintext.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse mail for names that do not exist, at once</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Postfix know who exists: an empty list means that it takes every name. For local users this is the default value.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second mail server needs a list too: relay_recipient_maps with every address of the domains in relay_domains.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a catch-all is wanted, let it end in a mailbox, and never in a forward that may come back.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 30 minutes, no cost</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation>نحو 30 دقيقة، بلا تكلفة</translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for recipients, and on every second mail server or filter before it.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse an unknown name while the sender&apos;s server is still there. Whoever takes the mail first and returns it later sends it to forged senders: to people who never wrote.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter or second server before the real one needs the list of addresses, or has to ask the real one.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox that takes every name on purpose is no fault, as long as nothing is sent back.</source>
        <extracomment>From resources/advice/backscatter.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the mail server see who its visitors are</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, as root, in /etc/postfix/main.cf; where Postfix runs in a container, also where its ports are published.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but your own gateway may say where a visitor comes from. Empty is right where no gateway says it.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this machine and your own network are trusted. Take out the address of a container&apos;s bridge or of a load balancer (often in 172.16.0.0/12 or 10.0.0.0/8).</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the Internet and the mail server: a container&apos;s published ports, a load balancer, a router that rewrites addresses. And in the mail server&apos;s list of trusted networks.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of that device off the list of those who may send through the server without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the device pass on the visitor&apos;s real address: without rewriting it, or with the PROXY protocol taken from that one device only.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a PROXY header, XCLIENT or XFORWARD from the address of your own gateway only. From anybody else it is a way to pretend.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send yourself a message from outside, once by IPv4 and once by IPv6, and read the lowest Received line: it has to name the outside address.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that somebody looks at the proxy&apos;s log</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a log of every request.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week look for clients outside your network, for port 25, and for far more traffic than usual. Every now and then try from outside whether the proxy refuses port 25.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who looks, and when, and sign the answer here.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a log of every connection.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings: switch the log of requests on and keep it for a few weeks.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week let somebody look for clients outside your network, for targets at port 25, and for far more traffic than usual, above all at night.</source>
        <extracomment>From resources/advice/nobody-watches.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the security updates</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the proxy, as root; on a device, in its web pages under firmware or update.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian and Ubuntu:</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Hat, Alma, Rocky, Fedora:</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch automatic security updates on where the system has them, and write down who looks after them and when.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the proxy again, so that the new version runs.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the date of the last update, then sign the answer here with it as its basis.</source>
        <extracomment>From resources/advice/not-patched.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only your own people use your proxy</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation>اسمح لموظفيك وحدهم باستخدام وكيلك</translation>
    </message>
    <message>
        <source>Privoxy&apos;s file config, usually /etc/privoxy/config.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for this machine only; or on the inside address, and then name your network.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a whole office: listen-address INSIDE-ADDRESS:8118 together with permit-access YOUR-NETWORK. Of several rules the last that fits decides.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privoxy reads its file again by itself at the next request.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records.yaml and ip_allow.yaml.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve only what is mapped, tunnel to port 443 only, and in ip_allow.yaml let your network in before 0/0 and ::/0 are denied.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your VCL file.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the servers behind it by hand instead of taking them from the Host header, and refuse tunnels.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the file and use it.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where microsocks is started, usually a systemd unit.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started without options it serves all the world. Give it the inside address and a login.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCProxy, Account.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the permit category to Permit Only and list your own addresses or accounts. Untick the services you do not need, and bind it to the inside network card.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GateKeeper, WinGate&apos;s console.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind every service to the inside network card only. Switch off SOCKS, telnet and mapping services you do not need, and switch logging on.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the appliance (VPM or CPL).</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Deny the default and let your own network in. Allow CONNECT to port 443 only: a single rule that says ALLOW without a condition lets everybody in.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the policy.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener with dynamic_forward_proxy in Envoy&apos;s configuration.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the listener to the inside address and add an RBAC filter that lets your network in only. Leave upgrade_type CONNECT out unless you need it.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Envoy again.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings, and in the firewall in front of it.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on the inside address only. Let in your own network, or people who log in, and deny everybody else as the last rule. Tunnels (CONNECT) only to port 443, and never to port 25.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the firewall: nothing from outside to the proxy&apos;s ports, and nothing from inside to port 25 of the Internet except from the mail server.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the settings or start the proxy again; its manual says how.</source>
        <extracomment>From resources/advice/open-proxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only your own people send through your mail server</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation>اسمح لموظفيك وحدهم بالإرسال عبر خادم بريدك</translation>
    </message>
    <message>
        <source>On the mail server, as root. The settings stand in /etc/postfix/main.cf.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this machine only, and let everybody else send to your own domains or after a login.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave relay_domains as it is when this server is the second mail server of another domain. Printers that send without a password need their addresses added to mynetworks. In a container, or behind a load balancer, the address of the bridge must not stand in mynetworks: all the world seems to come from there.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is in force. A stranger&apos;s attempt now ends with 554 5.7.1, Relay access denied.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: /etc/exim4/update-exim4.conf.conf, as root.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your own network, and no domains of others.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the configuration anew and start Exim again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play through a dialogue as a stranger would have it: an address of another domain must be refused.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only your own people send through Exim (Debian, Ubuntu)</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On other systems: Exim&apos;s configure file; exim -bV names it.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the domains you pass on for, normally none, and your own network. In the list of rules for RCPT, keep the one that demands: relay not permitted.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file, then start Exim again.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only your own people send through Exim</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc and /etc/mail/access, as root.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of sendmail.mc every line with promiscuous_relay, relay_local_from, relay_mail_from, loose_relay_check or relay_based_on_MX. In the access file name your own addresses only.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192.168.1 stands for the beginning of your own network&apos;s addresses.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the files and start Sendmail again; on Debian sendmailconfig does both.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger&apos;s attempt now ends with 550 5.7.1, Relaying denied.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/mail/smtpd.conf; on Debian /etc/smtpd.conf.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take for your own domain from anybody; pass on for this machine and after a login. A line that passes on from any for any without auth must go.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and start again.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the dialogues while you check again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the connector that lets anonymous senders reach any recipient, and take that right away. The account&apos;s name depends on the language of Windows.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a device has to send without a login, give it a connector of its own with only its address in RemoteIPRanges.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the transport services again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config/relay.ini, config/relay_acl_allow and config/relay_dest_domains.ini in Haraka&apos;s folder.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on for nobody in general; name your own network in relay_acl_allow. A domain whose action is accept in relay_dest_domains.ini is passed on for everybody.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Haraka again.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/var/qmail/control/rcpthosts and /etc/tcp.smtp. Without the first file qmail takes mail for everybody.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your own domains in rcpthosts, one a line. In tcp.smtp set RELAYCLIENT for your own addresses only; the last line has none.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger&apos;s attempt now ends with 553 and a word on rcpthosts.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default and /etc/courier/esmtpacceptmailfor.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the lines that give RELAYCLIENT to your own network. Debian&apos;s file trusts all of 10 and of 192.168; lines for : or * must never carry it.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the tables and start again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalwart&apos;s web interface: inbound, RCPT stage, allow relaying.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to what it was delivered with: only after a login. Look at the settings of each domain too.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MailEnable&apos;s management console: SMTP, properties, Relay.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick relaying for senders that log in, and nothing else. Leave relaying for local sender addresses unticked: anybody can write such an address. Privileged addresses are those of your own network.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the SMTP service again.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hMailServer Administrator: Advanced, IP Ranges, Internet.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick deliveries from external to external, and ask for a login for the others.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks after hMailServer any more: plan to move to another server.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Zimbra server, as the user zimbra.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this machine and your own network, nothing wider.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is in force.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your mail server&apos;s settings, where it says who may send through it. The words differ: relay, trusted networks, connectors.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail for other domains only from your own network and from people who log in. Nobody else&apos;s address, and no range as wide as the Internet, belongs on that list.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server in a container or behind a load balancer may see every visitor under one inside address. Take that address off the list, or let the real ones through.</source>
        <extracomment>From resources/advice/open-relay.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail for postmaster</source>
        <extracomment>From resources/advice/postmaster-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to a person who reads it.</source>
        <extracomment>From resources/advice/postmaster-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add postmaster@ your domain and send it on to a person who reads it. The server should also take mail for postmaster alone, without a domain (RFC 5321, 4.5.1).</source>
        <extracomment>From resources/advice/postmaster-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your proxy lead to web sites only</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top of the http_access lines. Port 25 never stands in Safe_ports, and the high ports only if somebody needs them.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is how mail goes from server to server. A proxy that leads there lets any infected PC send spam with your address on it. The mail server itself does not need the proxy.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then check this question again.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a ConnectPort line a tunnel leads to every port. Plain requests go to any port: the firewall has to hold those.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danted.conf, usually /etc/danted.conf.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks stand before the first pass: the first rule that fits decides.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where ProxyRequests On stands.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnels only to port 443.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3proxy.cfg, before the lines that start a service.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that fits decides.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace YOUR-NETWORK by the addresses of your own network, for example 192.168.10.0/24.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proxy&apos;s settings, and in the firewall behind it.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse addresses that carry a route of their own</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse recipients that name a second domain inside the first part of the address.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave relay_domains as it is when this server is the second mail server of another domain.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc, as root.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out every line with loose_relay_check: it lets a % or ! in the address name the real target.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the files and start Sendmail again.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rules for recipients of your mail server, and of the server it hands mail to.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse recipients with a second @, a % or a ! before the @, unless such a mailbox is really yours. Old servers read these signs as an order to pass the mail on.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took such an address. Whether it would have passed the mail on was not tried.</source>
        <extracomment>From resources/advice/routing-hole.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a version that is still looked after</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day or more; the new server may cost</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its makers have stopped and advise to move to another server. No update will come.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server that is looked after, and plan the move of the mailboxes.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the new server runs, check this question again.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has not changed since 1998. notqmail continues it with the same files.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by notqmail, or by another server.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour or more, often no cost</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a server says of itself is not always true, and a distribution often mends an old version without changing its number. So look first.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server: the list of installed packages.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your distribution still mends it, sign the answer here with that list as its basis. If not, move to a newer release of the distribution or to the makers&apos; own packages.</source>
        <extracomment>From resources/advice/software-old.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let mail travel encrypted</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, as root. You need a certificate for the server&apos;s name; Let&apos;s Encrypt gives them for nothing.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the certificate and offer encryption to everybody.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the old versions.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Postfix older than 3.4 the two files stand in smtpd_tls_key_file and smtpd_tls_cert_file.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, as root, in Exim&apos;s configuration. On Debian: /etc/exim4/exim4.conf.localmacros.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian: turn encryption on and name the files.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: set tls_advertise_hosts = *, tls_certificate and tls_privatekey.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for TLS or SSL.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a certificate for its own name, with the whole chain, and see to it that it is renewed by itself.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer STARTTLS on port 25 and demand it on port 587; allow TLS 1.2 and 1.3 only.</source>
        <extracomment>From resources/advice/starttls-missing.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not tell strangers who is who</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the question off.</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in this line: define(`confPRIVACY_FLAGS&apos;, `goaway&apos;)dnl</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mail server&apos;s settings for the commands VRFY and EXPN.</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch both off, or allow them only from your own network (RFC 2505, 2.11).</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That mail to unknown names is refused at once is right and stays so.</source>
        <extracomment>From resources/advice/user-enumeration.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proxy: tunnels (CONNECT, SOCKS) only to port 443, plain requests only to port 80; never to port 25, to the proxy&apos;s own computer, to the inside network or, in a cloud, to 169.254.169.254, where a machine reads its own keys. In the firewall: nothing from inside to port 25 of the Internet except from the mail server.</source>
        <extracomment>From resources/advice/proxy-reach.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a message only at a dot on a line of its own</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, as root. Postfix 3.5.24, 3.6.14, 3.7.10, 3.8.5, 3.9 or newer; older ones need an update first.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have line ends taken strictly. Older programs of your own networks stay excepted.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, and on every filter or gateway before it: whichever of them finds an end where the next one does not opens the gap.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its software up to date: the makers mended this at the turn of 2023 to 2024. Then look for a setting about bare line feeds and let it refuse or straighten them.</source>
        <extracomment>From resources/advice/smuggling.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer: a port of its own, where Postfix 2.11 or newer takes the visitor&apos;s address from the PROXY header.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where postscreen stands at the door, it takes the header, and then everybody who comes to it has to bring one.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy sends the header, here in its first form, which every release understands. In the backend:</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix 3.5 and newer understand the second form of the header too (send-proxy-v2).</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that takes the PROXY header is for the load balancer alone: the firewall keeps everybody else away from it, for whoever reaches it may name any address.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker: visitors seem to come from the bridge when Docker&apos;s own helper passes the port on, as it does with IPv6 to a container that has none, or when a rule masquerades what comes in. Give the container&apos;s network IPv6, or publish the port for IPv4 only, as 0.0.0.0:25:25, or let the container use the host&apos;s network. &quot;userland-proxy&quot;: false in /etc/docker/daemon.json takes the helper away.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router or firewall: a forwarded port changes the destination only. Rewriting the source (masquerade, SNAT, full NAT) is for what leaves the network, never for what comes in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim&apos;s configure file, in its main section; exim -bV names it. On Debian: /etc/exim4/update-exim4.conf.conf for the networks.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of the container&apos;s bridge, the router and the load balancer off the list of those who may send without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer: name it as the one that brings a PROXY header, and nobody else. Exim sees by itself which form of the header it is.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim has to be built for it: exim -bV then lists PROXY among what it supports.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy sends the header, here in its second form. In the backend:</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer: a port of its own that takes the PROXY header in its second form; OpenSMTPD 6.6 and newer know it, and no other form.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no rule that passes on mail from outside name the address of the container&apos;s bridge, the router or the load balancer as its source.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haraka&apos;s config folder.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer: list its address in haproxy_hosts, one address a line; in newer releases as hosts[] under [haproxy] in connection.ini. Nobody else is believed.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web interface: Settings, Network.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer: list its address under proxyTrustedNetworks (up to 0.15: proxy.trusted-networks of the listener). Nobody else is believed.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/mail/access.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer that passes on whole connections has to keep the visitor&apos;s address: switch off its source rewriting and let the mail server answer by way of it.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the table and load it.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Management Shell.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of the router and the load balancer out of every receive connector that lets others send on without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/tcp.smtp.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian lets 10 and 192.168 pass on mail by itself. Narrow or remove those lines: the container&apos;s bridge, the router or the load balancer may be among them.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management console: SMTP, Relay.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of the router and the load balancer out of the privileged IPs.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hMailServer Administrator: Advanced, IP Ranges.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of the router and the load balancer out of every range that may send on without logging in.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes: externalTrafficPolicy: Local keeps the visitor&apos;s address.</source>
        <extracomment>From resources/advice/lost-address.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Mail server</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Can strangers send mail through your server?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يستطيع الغرباء إرسال البريد عبر خادمك؟</translation>
    </message>
    <message>
        <source>A mail server that passes on mail for anybody is soon used to send spam. The spam carries your name: complaints arrive at your door, others stop taking your mail, and the server may be too busy to do your own work.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>خادم البريد الذي يمرّر البريد لأي شخص سرعان ما يُستخدم لإرسال الرسائل المزعجة. وتحمل هذه الرسائل اسمك: تصلك الشكاوى، ويتوقف الآخرون عن قبول بريدك، وقد ينشغل الخادم عن عملك.</translation>
    </message>
    <message>
        <source>leaflet, &apos;How Email Works&apos; and &apos;Consequences for Your Business&apos;</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، «How Email Works» و«Consequences for Your Business»</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>خادم الوكيل</translation>
    </message>
    <message>
        <source>Can strangers use your proxy?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يستطيع الغرباء استخدام وكيلك؟</translation>
    </message>
    <message>
        <source>A proxy is meant for your own people. If it also answers strangers, they send spam, attack others or fetch files through it, and every trace leads to you.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>الوكيل مخصص لموظفيك. فإذا أجاب الغرباء أيضًا أرسلوا عبره الرسائل المزعجة أو هاجموا غيرهم أو جلبوا الملفات، وكل أثر يقود إليك.</translation>
    </message>
    <message>
        <source>leaflet, question 1</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، السؤال 1</translation>
    </message>
    <message>
        <source>Does your proxy serve only those it should?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يخدم وكيلك من ينبغي أن يخدمهم فقط؟</translation>
    </message>
    <message>
        <source>Rules that name who may use the proxy, and for what, keep it shut even when a firewall or an address changes.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>القواعد التي تحدد من يستخدم الوكيل ولأي غرض تبقيه مغلقًا حتى إذا تغيّر جدار حماية أو عنوان.</translation>
    </message>
    <message>
        <source>leaflet, question 4</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، السؤال 4</translation>
    </message>
    <message>
        <source>Keeping the door shut</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>إبقاء الباب مغلقًا</translation>
    </message>
    <message>
        <source>Is your mail software still looked after?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل ما زال برنامج بريدك يلقى العناية؟</translation>
    </message>
    <message>
        <source>The program that handles your mail decides who may send through it. Once its makers stop mending it, a fault that is found later stays open.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>البرنامج الذي يعالج بريدك يقرر من يرسل عبره. ومتى توقف صانعوه عن إصلاحه بقي كل خلل يُكتشف لاحقًا مفتوحًا.</translation>
    </message>
    <message>
        <source>leaflet, &apos;Securing Your Servers&apos;</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، «Securing Your Servers»</translation>
    </message>
    <message>
        <source>Are your proxy&apos;s software and hardware current?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل برنامج وكيلك وجهازه حديثان؟</translation>
    </message>
    <message>
        <source>Old versions, of the program as of the device it runs on, carry faults that everybody knows and safe defaults they never learnt.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>الإصدارات القديمة، من البرنامج ومن الجهاز، تحمل عيوبًا يعرفها الجميع وتنقصها إعدادات آمنة.</translation>
    </message>
    <message>
        <source>leaflet, question 2</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، السؤال 2</translation>
    </message>
    <message>
        <source>Are the security updates of your proxy installed?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل ثُبّتت تحديثات الأمان لوكيلك؟</translation>
    </message>
    <message>
        <source>An update closes nothing until it is installed. Those who look for open doors try the known faults first.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>التحديث لا يغلق شيئًا حتى يُثبَّت. ومن يبحث عن الأبواب المفتوحة يجرّب العيوب المعروفة أولًا.</translation>
    </message>
    <message>
        <source>leaflet, question 3</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، السؤال 3</translation>
    </message>
    <message>
        <source>Does somebody look for strangers in your proxy&apos;s log?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يبحث أحد عن الغرباء في سجل وكيلك؟</translation>
    </message>
    <message>
        <source>Misuse shows in the log long before the complaints come, but only to somebody who looks.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>يظهر سوء الاستخدام في السجل قبل الشكاوى بوقت طويل، لكن لمن ينظر فقط.</translation>
    </message>
    <message>
        <source>leaflet, question 5</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، السؤال 5</translation>
    </message>
    <message>
        <source>Does mail to abuse@ your domain arrive?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يصل البريد المرسل إلى abuse@ في نطاقك؟</translation>
    </message>
    <message>
        <source>Whoever is hurt by your server writes to abuse@ your domain. If that mail comes back, they block you instead.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>من يتضرر من خادمك يكتب إلى abuse@ في نطاقك. فإن عاد هذا البريد حظرك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>leaflet, question 6</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>النشرة، السؤال 6</translation>
    </message>
    <message>
        <source>Does somebody read the mail to abuse@?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يقرأ أحد البريد المرسل إلى abuse@؟</translation>
    </message>
    <message>
        <source>A report that nobody reads helps nobody. Read on the same day, it ends a misuse before the damage grows.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>البلاغ الذي لا يقرؤه أحد لا ينفع أحدًا. وإذا قُرئ في يومه أنهى سوء الاستخدام قبل أن يكبر الضرر.</translation>
    </message>
    <message>
        <source>Beyond the leaflet</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>ما بعد النشرة</translation>
    </message>
    <message>
        <source>Can other mail servers&apos; people reach your postmaster?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يصل أصحاب خوادم البريد الأخرى إلى مدير بريدك؟</translation>
    </message>
    <message>
        <source>Every mail server has to take mail for its postmaster (RFC 5321, 4.5.1). It is where others tell you that your mail does not arrive.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>على كل خادم بريد أن يقبل البريد لمديره postmaster ‏(RFC 5321، 4.5.1). فهناك يخبرك الآخرون أن بريدك لا يصل.</translation>
    </message>
    <message>
        <source>Where could somebody get to through your proxy?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>إلى أين يمكن الوصول عبر وكيلك؟</translation>
    </message>
    <message>
        <source>A proxy that leads to other mail servers sends spam for every infected PC behind it. One that leads to remote logins, file shares or its own computer lets an intruder in where no firewall looks.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>الوكيل الذي يقود إلى خوادم بريد أخرى يرسل الرسائل المزعجة عن كل حاسوب مصاب خلفه. والذي يقود إلى الدخول عن بعد أو مشاركة الملفات أو حاسوبه نفسه يُدخل المتسلل حيث لا يراه جدار حماية.</translation>
    </message>
    <message>
        <source>Does your mail server see who its visitors are?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يرى خادم بريدك من هم زواره؟</translation>
    </message>
    <message>
        <source>A server in a container or behind a gateway may take every visitor for one of your own people, and then it passes on mail for all of them.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>قد يظن خادم داخل حاوية أو خلف بوابة أن كل زائر من موظفيك، فيمرّر البريد للجميع.</translation>
    </message>
    <message>
        <source>Does mail to your server travel encrypted?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يسافر البريد إلى خادمك مشفرًا؟</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way can read your mail, and change it.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>بدون تشفير يستطيع كل من في الطريق قراءة بريدك وتغييره.</translation>
    </message>
    <message>
        <source>Can passwords be read on the way to your server?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يمكن قراءة كلمات المرور في الطريق إلى خادمك؟</translation>
    </message>
    <message>
        <source>With one password, anybody can send mail through your server, and no rule about strangers stops it.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>بكلمة مرور واحدة يستطيع أي شخص إرسال البريد عبر خادمك، ولا توقفه أي قاعدة عن الغرباء.</translation>
    </message>
    <message>
        <source>Does your server tell strangers which addresses exist?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يخبر خادمك الغرباء بالعناوين الموجودة؟</translation>
    </message>
    <message>
        <source>Lists of real addresses are what spammers and guessers of passwords look for first.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>قوائم العناوين الحقيقية هي أول ما يبحث عنه مرسلو الرسائل المزعجة ومخمّنو كلمات المرور.</translation>
    </message>
    <message>
        <source>Does your server take mail for names nobody has?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>هل يقبل خادمك البريد لأسماء لا يملكها أحد؟</translation>
    </message>
    <message>
        <source>Mail that is taken first and returned later goes to forged senders: people who never wrote get your bounces, and block you for them.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>البريد الذي يُقبل أولًا ويُعاد لاحقًا يذهب إلى مرسلين مزوّرين: أناس لم يكتبوا قط يتلقون ردودك ويحظرونك بسببها.</translation>
    </message>
    <message>
        <source>A few mail dialogues with senders and recipients of other domains; no message, unless you allow one to a mailbox of your own</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>بضع محادثات بريد بمرسلين ومستلمين من نطاقات أخرى؛ بلا رسالة، إلا إذا سمحت بواحدة إلى صندوق بريد لك</translation>
    </message>
    <message>
        <source>Nothing; it reads what the server said of itself</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>لا شيء؛ يقرأ ما قاله الخادم عن نفسه</translation>
    </message>
    <message>
        <source>Nothing; it rests on question 2 and on your answer</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>لا شيء؛ يعتمد على السؤال 2 وعلى إجابتك</translation>
    </message>
    <message>
        <source>Nothing; it reads what the proxy said of itself, and your answer</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>لا شيء؛ يقرأ ما قاله الوكيل عن نفسه وإجابتك</translation>
    </message>
    <message>
        <source>Nothing; it needs your answer</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>لا شيء؛ يحتاج إلى إجابتك</translation>
    </message>
    <message>
        <source>The question whether abuse@ your domain exists, without a message</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>السؤال عن وجود abuse@ في نطاقك، بلا رسالة</translation>
    </message>
    <message>
        <source>The question whether postmaster exists, without a message</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>السؤال عن وجود postmaster، بلا رسالة</translation>
    </message>
    <message>
        <source>One greeting; where the server offers strangers to say where they come from, one such claim; no message</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>تحية واحدة؛ وحيث يتيح الخادم للغرباء أن يقولوا من أين يأتون، ادعاء واحد؛ بلا رسالة</translation>
    </message>
    <message>
        <source>One greeting and one TLS handshake</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>تحية واحدة ومصافحة TLS واحدة</translation>
    </message>
    <message>
        <source>One greeting before and one after encryption; no password</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>تحية قبل التشفير وأخرى بعده؛ بلا كلمة مرور</translation>
    </message>
    <message>
        <source>The commands VRFY and EXPN, for postmaster and a name nobody has</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>الأمران VRFY وEXPN، لـ postmaster ولاسم لا يملكه أحد</translation>
    </message>
    <message>
        <source>The question whether a made-up name exists, without a message; nothing where it was asked before</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation>السؤال عن وجود اسم مختلق، بلا رسالة؛ ولا شيء حيث سُئل من قبل</translation>
    </message>
    <message>
        <source>Can a second message be hidden inside one?</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that ends a message where others do not can be fed mail in anybody&apos;s name, past every check of the sender.</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to the proxy to reach Doorcheck&apos;s own listeners or, where it cannot, your own mail server and web site</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to a proxy that lets us in, to reach Doorcheck&apos;s own listeners on twelve ports, the proxy&apos;s own computer and the hosts you named</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you allow it, up to six messages to a mailbox of your own behind the server</source>
        <extracomment>From resources/checklist/leaflet.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::AbuseRule</name>
    <message>
        <source>It waits for your mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the organisation&apos;s mail domain (--domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It blocks our address, so it could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had enough of our questions and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused our sender, so it could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no mail from strangers on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not take mail for your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked us to come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused in words we do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the mail, but we could not compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes mail for any name, so this proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The made-up %2 was accepted too.</source>
        <extracomment>%1 is the server&apos;s answer, %2 a made-up address that it accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, but refuses automatic reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. With the null sender: %2</source>
        <extracomment>%1 is the sentence so far, %2 the server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It takes mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A made-up name was refused: %2</source>
        <extracomment>%1 is the sentence so far, %2 the server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, but not without the domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::AcceptDialog</name>
    <message>
        <source>Why it stays as it is</source>
        <extracomment>Fields of the dialog for accepting a risk, and examples</extracomment>
        <translation>لماذا يبقى كما هو</translation>
    </message>
    <message>
        <source>The device is replaced in January</source>
        <translation>سيُستبدل الجهاز في يناير</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>من يتحمل مسؤوليته</translation>
    </message>
    <message>
        <source>Anna Bright, managing director</source>
        <translation>‏Anna Bright، المديرة العامة</translation>
    </message>
    <message>
        <source>Accept this risk</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>قبول هذا الخطر</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>A field&apos;s name: the day a decision ends</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <extracomment>Button: accepts the risk</extracomment>
        <translation>قبول الخطر</translation>
    </message>
    <message>
        <source>The verdict stays as it is; the report says who accepted it and until when.</source>
        <translation>يبقى الحكم كما هو؛ ويذكر التقرير من قبله وحتى متى.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <extracomment>Below an empty field of the dialog for accepting a risk</extracomment>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>اذكر الاسم.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Button: the risk is no longer accepted</extracomment>
        <translation>تراجع عنه</translation>
    </message>
</context>
<context>
    <name>doorcheck::ActionDialog</name>
    <message>
        <source>Who does it</source>
        <extracomment>Fields of the dialog that names who mends a fault, and examples</extracomment>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>Tom Reyes, Northlight IT</source>
        <translation>‏Tom Reyes، ‏Northlight IT</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مستحق في</translation>
    </message>
    <message>
        <source>Plan what is to be done</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>خطّط لما يجب عمله</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>A field&apos;s name: how far the work is</extracomment>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keeps the plan</extracomment>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Button: nothing is planned any more</extracomment>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>Stays with the question in later checks and is printed in the report. The verdict changes when a check finds it mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who.</source>
        <extracomment>Below an empty field of the dialog that names who mends a fault</extracomment>
        <translation>اذكر الاسم.</translation>
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
        <translation>الدور</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالكة</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف تعرف</translation>
    </message>
    <message>
        <source>Update log of 23 Nov 2026</source>
        <translation>سجل التحديثات، 23 نوفمبر 2026</translation>
    </message>
    <message>
        <source>Sign the answer</source>
        <extracomment>Button: signs the answer with the name above</extracomment>
        <translation>توقيع الإجابة</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>The answers one may give; &amp; marks the letter that chooses one</extracomment>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t know</source>
        <translation>لا أع&amp;رف</translation>
    </message>
    <message>
        <source>Does not &amp;apply</source>
        <translation>لا ين&amp;طبق</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <extracomment>Why an answer cannot be signed yet</extracomment>
        <translation>اختر إجابة أولًا.</translation>
    </message>
    <message>
        <source>Say who answers, in what role, and how you know.</source>
        <extracomment>Why an answer cannot be signed yet</extracomment>
        <translation>اذكر من يجيب، وبأي دور، وكيف تعرف.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes a file from the answer</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>For a screen reader. %1 is a file</extracomment>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key that answers Yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>key that answers No</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>key that answers Don&apos;t know</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it? (optional)</source>
        <extracomment>Fields of an answer, and examples</extracomment>
        <translation>من يفعل ذلك؟ (اختياري)</translation>
    </message>
    <message>
        <source>Jane Marsh, office manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when? (optional)</source>
        <translation>منذ متى؟ (اختياري)</translation>
    </message>
    <message>
        <source>March 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Jane looks through the report on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>How often? (optional)</source>
        <extracomment>A field&apos;s name, and choices: how often something is done</extracomment>
        <translation>كم مرة؟ (اختياري)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, when there is something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again on</source>
        <extracomment>A field&apos;s name: the day until which an answer counts</extracomment>
        <translation>السؤال مرة أخرى في</translation>
    </message>
    <message>
        <source>Attach a file...</source>
        <extracomment>Button: adds a file that backs the answer</extracomment>
        <translation>إرفاق ملف...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: what was typed and not signed is given up</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>doorcheck::AreaBars</name>
    <message>
        <source>Questions by area. %1.</source>
        <extracomment>For a screen reader: what a chart shows. %1 is a list</extracomment>
        <translation>الأسئلة حسب المجال. ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>doorcheck::Attachment</name>
    <message>
        <source>%1 is no file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: attach the part that matters.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::AuthPlaintextRule</name>
    <message>
        <source>No. The port is encrypted from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH inside TLS: %1.</source>
        <extracomment>%1 lists the login methods the server offers, such as PLAIN LOGIN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH before TLS: %1.</source>
        <extracomment>%1 lists the login methods the server offers, such as PLAIN LOGIN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It takes passwords without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It takes passwords and has no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Without encryption no password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 None of them sends the password itself.</source>
        <extracomment>%1 is the sentence so far, which lists login methods</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It wants encryption first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH only inside TLS: %1.</source>
        <extracomment>%1 lists the login methods the server offers, such as PLAIN LOGIN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It asks for no password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH does not stand in the answer to EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::BackscatterRule</name>
    <message>
        <source>It waits for your mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the organisation&apos;s mail domain (--domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes mail for names that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It may keep such mail, or send it back to a forged sender; which of the two, only a message would show.</source>
        <extracomment>%1 is what the server answered to a made-up recipient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked us to come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It refuses unknown names at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused us, but perhaps it refuses us everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts off mail for unknown names and does not refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A temporary code (4xx) keeps such mail in the sender&apos;s queue for days; a permanent one (5xx) ends it at once.</source>
        <extracomment>%1 is what the server answered to a made-up recipient</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::BrandingDialog</name>
    <message>
        <source>Prepared by</source>
        <extracomment>Fields of the dialog about the look of reports, and examples</extracomment>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Tom Reyes, Northlight IT</source>
        <translation>‏Tom Reyes، ‏Northlight IT</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northlight.example, +44 20 7946 0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northlight IT Ltd, registered in England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding of reports</source>
        <extracomment>Title of a dialog: whose name, logo and colour a report carries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in the file name: {client}, {date}, {level} and {id}.</source>
        <extracomment>{client}, {date}, {level} and {id} are typed as they stand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo...</source>
        <extracomment>Button: chooses a picture for the cover of the report</extracomment>
        <translation>اختيار شعار...</translation>
    </message>
    <message>
        <source>No logo</source>
        <extracomment>Button: takes the picture away again</extracomment>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Colour...</source>
        <extracomment>Button: chooses the colour of what a reader can follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no picture of at most 512 KiB. Choose an SVG, PNG or JPEG file.</source>
        <extracomment>Beside the button that chooses a logo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <extracomment>Title of a file dialog, and the kinds of files</extracomment>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>صور (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The cover shows no logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your logo is on the cover.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::CheckPage</name>
    <message>
        <source>Questions</source>
        <extracomment>For a screen reader: the list of questions</extracomment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For a screen reader: the bar that shows how far the check is</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>Headline of the page with the questions</extracomment>
        <translation>قائمة الفحص</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the check early</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the whole check once more</extracomment>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>See results</source>
        <extracomment>Button: leads to the page with the answer</extracomment>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Start the check to see answers here.</source>
        <extracomment>In place of the progress, before a check was started</extracomment>
        <translation>ابدأ الفحص لترى الإجابات هنا.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <extracomment>Where the progress was. %1 is date and time</extracomment>
        <translation>انتهى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Stopped %1, after %2 of %3. What was not tested is marked.</source>
        <extracomment>%1 is a date with its time, %2 and %3 are questions: 4 of 12</extracomment>
        <translation>أُوقف ⁨%1⁩ بعد ⁨%2⁩ من ⁨%3⁩. ما لم يُختبر مُعلَّم.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Below the headline: %1 questions have an answer. %2 is how many there are</extracomment>
        <translation>تم ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A time that has gone by: %n seconds</extracomment>
        <translation>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A time that has gone by: %1 minutes and %2 seconds</extracomment>
        <translation>‏⁨%1⁩ د ⁨%2⁩ ث</translation>
    </message>
    <message>
        <source>Looking up the servers</source>
        <extracomment>What the check does first</extracomment>
        <translation>البحث عن الخوادم</translation>
    </message>
    <message>
        <source>%1 of %2 attempts. %3</source>
        <extracomment>While the check is under way: %1 of %2 questions to servers are done, %3 is the one of now</extracomment>
        <translation>‏⁨%1⁩ من ⁨%2⁩ محاولة. ⁨%3⁩</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>%n minutes until the check ends</extracomment>
        <translation>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>This question cannot be asked of a server now.</source>
        <extracomment>Why &quot;Check this again&quot; does nothing</extracomment>
        <translation>لا يمكن طرح هذا السؤال على خادم الآن.</translation>
    </message>
    <message>
        <source>Find a question, an outcome or a verdict</source>
        <extracomment>For a screen reader and in an empty field: looks for a question</extracomment>
        <translation>البحث عن سؤال أو نتيجة أو حكم</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: asks what a stopped check had yet to ask</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Question %1 has changes that are not signed yet.</source>
        <extracomment>An answer was begun and not signed. %1 is the number of the question</extracomment>
        <translation>في السؤال %1 تغييرات لم توقَّع بعد.</translation>
    </message>
    <message>
        <source>There is no answer to sign for this question.</source>
        <extracomment>After Ctrl+S on a question that no person answers</extracomment>
        <translation>لا جواب لتوقيعه في هذا السؤال.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ChecklistModel</name>
    <message>
        <source>Waiting</source>
        <extracomment>Instead of a verdict, while its check has not run yet</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Instead of a verdict, while the question is being asked</extracomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>Under a question that has no answer yet</extracomment>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <extracomment>Under a question that is being asked. %1 is a server and its port</extracomment>
        <translation>يُسأل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>Where an answer comes from: a person, or a probe that asks the server</extracomment>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>%1. %2 %3 Source: %4.</source>
        <extracomment>For a screen reader. %1 verdict, %2 question, %3 outcome, %4 where the answer comes from</extracomment>
        <translation>‏⁨%1⁩. ⁨%2⁩ ⁨%3⁩ المصدر: ⁨%4⁩.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside a question that is being asked: %1 attempts made, and %2 it takes at most</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>doorcheck::Cli</name>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume: %1 came to its end; ask again with: doorcheck-cli recheck %1</source>
        <extracomment>%1: id of a run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume: %1 does not say what was asked (%2); start a new check</source>
        <extracomment>%1: id of a run; %2: why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: a resumed run keeps its targets; leave it out</source>
        <extracomment>%1: an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--permission: a resumed run goes on under the permission that %1 gave; leave it out, or start a new check</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <extracomment>%1 and %2: ids of runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your mail server an open relay, and your proxy an open proxy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorcheck-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 all passed, 1 something failed, 2 something is not known, 64 usage,
65 unreadable input, 73 an output cannot be written, 77 no permission, 130 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs are kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, begun %2, of %3</source>
        <extracomment>%1: id of a run; %2: when it began; %3: the organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history %1: write history list, history show RUN, or history diff RUN RUN</source>
        <extracomment>%1 is the word somebody wrote after the command history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a loopback address; practice servers serve this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a loopback address; practice mail stays on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lab: its addresses cannot be written to standard output; see who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice servers are running; Ctrl-C stops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <extracomment>%1: &quot;probe&quot;, &quot;attestation&quot;, &quot;derived&quot;, separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends: %1</source>
        <extracomment>%1: what a check sends, in words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف تعرف</translation>
    </message>
    <message>
        <source>%1: not in this version; see doorcheck-cli --help for what is</source>
        <extracomment>%1: a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--color: not one of the words this option knows; write auto, always, never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation, as the report names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s mail domain; its mail hosts are found in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy to check; without a port, the usual proxy ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test login for the proxies: a file with one line, USER:PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only the servers named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who allowed the check, in what role, on what basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox of your own outside the organisation: the recipient of every relay test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once more, after this time, a server that says &quot;come back later&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at which the target reaches our own listeners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of our mail listener; 25, or a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of our web listener; 80, or a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of our plain listener; a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this machine to speak from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you say that is, seen from the servers; recorded as your word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s own networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server to ask instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these checks; see: doorcheck-cli list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks but these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast to ask; gentle when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for a connection; 20 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for one answer; 60 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signed answers to what no probe can see; see: list --template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a stopped run, under the permission that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole result as JSON; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as one HTML page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings as SARIF 2.1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the report is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the report is to be handled: &quot;Confidential&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture for the report&apos;s cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where runs are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the practice servers are open; closed when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback address to serve on; 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the mail server; a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the HTTP proxy; a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the SOCKS proxy; a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the open mail server hands on mail for others; 127.0.0.1:2525.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answers file to fill in, for check --answers, instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress, only warnings and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of texts and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what check would send, and send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the targets of a run again what did not pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render a stored run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at stored runs and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge configuration files (not in this version).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misuse in mail and proxy logs (not in this version).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice servers on loopback: prints their addresses as JSON, serves until stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check: id, question, how it is answered, what it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no such command; the commands are in doorcheck-cli --help</source>
        <extracomment>%1: a word that is no command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no such command; did you mean %2?</source>
        <extracomment>%1: a word that is no command; %2: the one probably meant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has no such option; see doorcheck-cli %2 --help</source>
        <extracomment>%1: an option; %2: a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has no such option; did you mean --%3?</source>
        <extracomment>%1: an option; %2: a command; %3: the option probably meant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: given twice; give it once</source>
        <extracomment>%1: an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: takes no value; leave out what follows the =</source>
        <extracomment>%1: an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: its value is missing; write --%1 %2</source>
        <extracomment>%1: an option; %2: what its value is, &quot;HOST[:PORT]&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: its value is empty; write --%1 %2</source>
        <extracomment>%1 is an option&apos;s name, %2 the form of its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command; the commands are in doorcheck-cli --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the command comes first, as in: doorcheck-cli check %1</source>
        <extracomment>%1: an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 takes options only; see doorcheck-cli %2 --help</source>
        <extracomment>%1: a word nobody asked for; %2: a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output cannot be written; see that its reader runs and its disk has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be written (%2); name another place</source>
        <extracomment>%1: a file&apos;s path; %2: the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2: both go to %3; give each a place of its own</source>
        <extracomment>%1 and %2: options; %3: a file, or -</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 4 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--logo: %1: cannot be read (%2); name a picture file</source>
        <extracomment>%1: a file&apos;s path; %2: why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--logo: %1: is no picture; name a PNG, JPEG or SVG file</source>
        <extracomment>%1: a file&apos;s path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: %2: cannot be written (%3); name a file in a folder that is there and yours to write</source>
        <extracomment>%1: an option; %2: a file&apos;s path; %3: the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections %1, messages %2</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent, at most: %1; looked up in DNS: %2.</source>
        <extracomment>%1: &quot;connections 31, messages 1&quot;; %2: a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More where DNS gives several addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from %1: allow that address where a log watcher bans strangers (fail2ban: ignoreip).</source>
        <extracomment>%1: an address. fail2ban and ignoreip stay as they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their administrators will see in the logs, by example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more; doorcheck-cli plan shows all.</source>
        <extracomment>%1: a number of lines</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(connections %1 when it refuses)</source>
        <extracomment>%1: a number of connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every relay test names %1 as its recipient, and made-up ones as controls.</source>
        <extracomment>%1: a mailbox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in DNS:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>%n: number of findings that failed</extracomment>
        <translation>
            <numerusform>‏%n راسب</numerusform>
            <numerusform>‏%n راسب</numerusform>
            <numerusform>‏%n راسبان</numerusform>
            <numerusform>‏%n راسبة</numerusform>
            <numerusform>‏%n راسبًا</numerusform>
            <numerusform>‏%n راسب</numerusform>
        </translation>
    </message>
    <message>
        <source>recheck: name one run, as in: doorcheck-cli recheck last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recheck: %1 does not say what was asked; start a new check</source>
        <extracomment>%1: id of a run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything passed in %1; name what to ask again with --only.</source>
        <extracomment>%1: id of a run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: name one run, as in: doorcheck-cli report last --pdf report.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its first line must be USER:PASSWORD</source>
        <extracomment>%1: a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another of our listeners has this port; name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a mailbox of your own to send to; add --external MAILBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission given, nothing was sent; say who allowed it: --permission &quot;NAME; ROLE; BASIS&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to check; name a --domain, --mail or --proxy</source>
        <extracomment>%1: a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run is not kept: %1</source>
        <extracomment>%1: a sentence that says what is wrong with the store</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was learnt is kept. Once more, and it ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not kept; the reason stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1; a report: doorcheck-cli report %1%2 --pdf report.pdf</source>
        <extracomment>%1: id of a run; %2: nothing, or the option that names the store</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1; go on with: doorcheck-cli check --resume %1%2</source>
        <extracomment>%1 is where the stopped check was kept, %2 the options to add, each after a space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--store and --no-store: one excludes the other; leave one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--store: a PostgreSQL store is not in this version; name a file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--no-store: this command reads the store; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no runs are kept there; name another --store, or run a check first</source>
        <extracomment>%1: a file&apos;s path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read as a run: %2</source>
        <extracomment>%1: a file&apos;s path; %2: why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 512 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <extracomment>%1: the reason; %2: a position in a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <extracomment>%1 is why a file cannot be read, %2 where in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning:</source>
        <extracomment>in front of a warning at the command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang: &apos;%1&apos;: no such language here; there are: %2</source>
        <extracomment>%1: what was typed; %2: the codes of the languages there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(at character %1)</source>
        <extracomment>where in a value the fault stands; %1: 1 for its first character</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the words this option knows; write %1</source>
        <extracomment>%1: the words that may be given, separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address; write one like 192.0.2.1 or 2001:db8::1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address of this machine; name one of its own, or leave the option out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a port; write a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address; write one like 192.0.2.1 or [2001:db8::1]:53</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a network; write one like 192.0.2.0/24 or 2001:db8::/32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time; write seconds, from %1 to %2</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such check; the ids are in doorcheck-cli list</source>
        <extracomment>%1: id of a check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such check; did you mean %1?</source>
        <extracomment>%1 is a check&apos;s name that is like what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no check; the ids are in doorcheck-cli list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1; write &quot;NAME; ROLE; BASIS&quot;</source>
        <extracomment>%1: the missing parts, of: the name, the role, the basis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN is the id of a run or its beginning, &quot;last&quot;, or a file from --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings: %1 passed, %2 failed, %3 other</source>
        <extracomment>%1 to %3: how many findings (one a check, address and port) passed, failed, are else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: others may read this file; take that from them: chmod 600 %1</source>
        <extracomment>%1: a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its first line is empty</source>
        <extracomment>%1: a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write USER@HOST or USER@HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <extracomment>%1: a user&apos;s name; %2: a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s web site: proof where a proxy cannot reach us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host of the organisation&apos;s own network: does the proxy lead there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask whether it leads to the cloud&apos;s metadata; no answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox of your own behind the checked servers, for mail.smuggling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for them; 10 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked message as it arrived, with all of its header; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for them in that mailbox over IMAP, reading only; port 993.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password: the first line of a file that only you may read; - is standard input. Else the key store, else the terminal is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep that password in the desktop&apos;s key store, once it has let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the report&apos;s links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach who made the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for the foot of the report&apos;s cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the PDF is written for; technical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the reports, if not that of --lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the PDF; a4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-ins for names, addresses, mailboxes and people in every output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out which risks were accepted by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the whole result to the PDF, which is then none for archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that a marked message of a run came through: paste it, or read its mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove: name one run and either --headers or --proof-imap, as in: doorcheck-cli prove last --headers message.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos;: neither %3 nor %4; give one of them</source>
        <extracomment>%1: an option; %2: what was typed; %3 and %4: the words it knows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accent: &apos;%1&apos;: is no colour; write it as #1d4f91</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name its port too, as in HOST:445</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proof-imap: there is nothing to look for unless a message may be sent; add --send-proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run: the PDF then says what has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to nobody who is asked; name its domain with --domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own addresses as the outside sees them, where a router rewrites ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key store holds none for this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proof-imap: no password (%1). Type it in at a terminal, or name a file with --proof-imap-password</source>
        <extracomment>%1: why the key store gave none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proof-imap-keep: the password was not kept (%1). The next run will want it again: type it in, or name a file with --proof-imap-password</source>
        <extracomment>%1: why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow marked messages to it, at most three for each server and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that are not to be asked, also when DNS names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about %1, at most %2.</source>
        <extracomment>%1 and %2: times, as &quot;4 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--report-lang: &apos;%1&apos;: no report can be in it; there are: %2</source>
        <extracomment>%1: what was typed; %2: the codes of the languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::ClientAddressRule</name>
    <message>
        <source>It lets strangers say where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is silent until a PROXY header comes, and took one of ours that named the server itself: %1. Then, to an outside mailbox: %2</source>
        <extracomment>%1 is the server&apos;s answer to the PROXY header, %2 to what followed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers strangers to say where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XCLIENT stands in the answer to EHLO; used, it was answered: %1</source>
        <extracomment>%1 is the server&apos;s answer to the command XCLIENT</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XCLIENT ADDR=127.0.0.1 was taken: %1. Then, to an outside mailbox: %2</source>
        <extracomment>%1 is the server&apos;s answer to the command, %2 to what followed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to EHLO: %1. We spoke from %2.</source>
        <extracomment>%1 is a line of the server that holds an address, %2 our own address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which address it sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The Received line of a message would show it.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It sees where we come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It takes us for somebody inside your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It sees %2: a gateway or a container&apos;s bridge stands between.</source>
        <extracomment>%1 is the sentence so far, %2 the address the server sees</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It sees another address than ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets us say where we come from, but we ask from inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an address that we do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 may be our router&apos;s address or the server&apos;s own gateway&apos;s. Check from a public address, or say what ours is: --public %2</source>
        <extracomment>%1 is the sentence so far, %2 the address the server sees; --public is an option and stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our marked message it wrote: &quot;%1&quot;. We spoke from %2.</source>
        <extracomment>%1 is a line the server wrote into a message, %2 our own address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the claim it could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the claim: %1</source>
        <extracomment>%1 is a server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::CommandBlock</name>
    <message>
        <source>Commands</source>
        <extracomment>For a screen reader: the box with commands to paste</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the commands into the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>doorcheck::ConversationBox</name>
    <message>
        <source>Previous conversation</source>
        <extracomment>Buttons beside the number of a conversation</extracomment>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Conversation %1 of %2 with %3</source>
        <extracomment>Above a transcript. %1 number, %2 how many, %3 a server</extracomment>
        <translation>المحادثة ⁨%1⁩ من ⁨%2⁩ مع ⁨%3⁩</translation>
    </message>
    <message>
        <source>Find in the conversations</source>
        <extracomment>For a screen reader and in an empty field: looks into the conversations</extracomment>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>No conversation holds &quot;%1&quot;.</source>
        <extracomment>Below a field that looks into the conversations. %1 was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Datagram</name>
    <message>
        <source>no datagram came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>A form for dates, as in QLocale::toString(): d day, MMM short name of the month, yyyy year</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates, as in QLocale::toString(): d day, MMM short name of the month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, hh:mm</source>
        <extracomment>A form for dates and times, as in QLocale::toString(): hh hour from 00 to 23, mm minute</extracomment>
        <translation>d MMM yyyy، hh:mm</translation>
    </message>
</context>
<context>
    <name>doorcheck::Decision</name>
    <message>
        <source>In progress</source>
        <extracomment>How far the work on a fault is: three states</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>doorcheck::Dialogue</name>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the conversation took longer than %2 seconds in all.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer to the connection within %2 seconds. A firewall may be dropping it.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the TLS handshake did not finish within %2 seconds.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing more came within %2 seconds.</source>
        <extracomment>%1 is a host with its port, %2 the seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it cannot be reached from the source address %2, which is of the other IP version.</source>
        <extracomment>%1 is a host with its port, %2 an address of this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source address %1 cannot be used: %2. Name an address of this computer.</source>
        <extracomment>%1 is an address, %2 the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the connection was closed before it was ready.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connection refused. Nothing listens there, or a firewall turns it away.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the TLS handshake failed: %2.</source>
        <extracomment>%1 is a host with its port, %2 the TLS library&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the connection timed out.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a host with its port, %2 the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) came before the TLS handshake and were thrown away</source>
        <extracomment>%n counts bytes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the other side closed the connection.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the other side closed the connection in the middle of an answer.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it sent more than %2 KiB; we stopped reading.</source>
        <extracomment>%1 is a host with its port, %2 the most that is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it sent a line longer than %2 KiB; we stopped reading.</source>
        <extracomment>%1 is a host with its port, %2 the most that is read of one line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it sent an answer longer than %2 KiB; we stopped reading.</source>
        <extracomment>%1 is a host with its port, %2 the most that is read of one answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is no SMTP answer: &quot;%2&quot;.</source>
        <extracomment>%1 is a host with its port, %2 what it sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lines of one answer carry different codes.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), not kept)</source>
        <extracomment>Stands for bytes in a conversation; %n counts them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the TLS handshake failed: the two sides found no protocol and cipher in common, or the other side speaks something else there.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Endpoints</name>
    <message>
        <source>Not every address of this proxy was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every address that takes mail was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain receives no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 publishes a null MX (RFC 7505).</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot find %1. Check the spelling.</source>
        <extracomment>%1 is a domain or the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail server&apos;s address could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s address could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the name server reachable from here? Name another one with --resolver ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is an address with its port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever ran the check left out this server, or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Engine</name>
    <message>
        <source>The check was stopped before this was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: nobody&apos;s permission is recorded. Name who gave it, in what role, and on what basis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::FindingDetail</name>
    <message>
        <source>Details of the question</source>
        <extracomment>For a screen reader: the pane with everything about the selected question</extracomment>
        <translation>تفاصيل السؤال</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>Heading in the detail pane, above the form for a person&apos;s answer, and the remark beside</extracomment>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Kept, dated and reported under your name</source>
        <translation>تُحفظ مؤرخة وتُذكر في التقرير باسمك</translation>
    </message>
    <message>
        <source>Check this again</source>
        <extracomment>Button: runs the selected question&apos;s check once more</extracomment>
        <translation>فحص هذا مرة أخرى</translation>
    </message>
    <message>
        <source>Only this question is asked; the other answers stay.</source>
        <extracomment>Beside the button &quot;Check this again&quot;</extracomment>
        <translation>يُطرح هذا السؤال وحده، وتبقى الإجابات الأخرى.</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <extracomment>Button: writes the conversations to a file</extracomment>
        <translation>حفظ نص المحادثة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Heading in the detail pane, above the conversations</extracomment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more that can be done with the question</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Copy as ticket</source>
        <extracomment>Entry of a menu: puts question, finding and advice as text into the clipboard</extracomment>
        <translation>نسخ كتذكرة</translation>
    </message>
    <message>
        <source>The ticket is in the clipboard.</source>
        <translation>التذكرة في الحافظة.</translation>
    </message>
    <message>
        <source>Accept this risk...</source>
        <extracomment>Entry of a menu: somebody answers for leaving it as it is</extracomment>
        <translation>قبول هذا الخطر...</translation>
    </message>
    <message>
        <source>Change the accepted risk...</source>
        <translation>تغيير الخطر المقبول...</translation>
    </message>
    <message>
        <source>What we saw</source>
        <extracomment>Heading in the detail pane</extracomment>
        <translation>ما رأيناه</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <extracomment>How certain an answer is. %1 is &quot;Proven&quot;, &quot;Seen&quot;, &quot;Stated&quot;, &quot;Partly&quot;, &quot;None&quot;</extracomment>
        <translation>اليقين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Assign to...</source>
        <extracomment>Entry of a menu: names who mends it by when</extracomment>
        <translation>إسناد إلى...</translation>
    </message>
    <message>
        <source>Other software</source>
        <extracomment>Button: shows the advice for another program than the one that was seen</extracomment>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>As seen</source>
        <extracomment>Entry of a menu: the advice for the program that was seen</extracomment>
        <translation>كما شوهد</translation>
    </message>
    <message>
        <source>Show %1 of %2 more</source>
        <extracomment>Button below what was seen at some servers. %1 is how many more it brings, %2 how many wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::FormatRow</name>
    <message>
        <source>Run document (JSON)</source>
        <extracomment>Kinds of data: what it is, and the name of the format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scanners (SARIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::FoundList</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <extracomment>Below the name of a server that was looked up: the %n addresses it has</extracomment>
        <translation>
            <numerusform>بلا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 at %2</source>
        <extracomment>One of the ports that are asked. %1 its number, %2 the address of the server</extracomment>
        <translation>المنفذ %1 في %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>For a screen reader: a box to tick. %1 is a server</extracomment>
        <translation>فحص %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::HelpWindow</name>
    <message>
        <source>Help</source>
        <extracomment>Title of a window
----------
For a screen reader: the text of the help</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a window, and the heads of its table</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <extracomment>Keys that stand in no menu, and what they do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a list; what is shown beside it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y, N, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, No, Don&apos;t know, with the focus in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a row of choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next field and back, out of every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a search field away, closes a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected line of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::HistoryDialog</name>
    <message>
        <source>Earlier checks</source>
        <extracomment>For a screen reader: the list of earlier checks</extracomment>
        <translation>الفحوص السابقة</translation>
    </message>
    <message>
        <source>From a file...</source>
        <extracomment>Button: opens a check that was saved to a file</extracomment>
        <translation>من ملف...</translation>
    </message>
    <message>
        <source>No checks yet. The practice servers need no network.</source>
        <extracomment>In place of the list of earlier checks</extracomment>
        <translation>لا فحوص بعد. خوادم التدريب لا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Open a check</source>
        <extracomment>Title of a file dialog, and the kind of file</extracomment>
        <translation>فتح فحص</translation>
    </message>
    <message>
        <source>Run document (*.json)</source>
        <translation>مستند فحص (*.json)</translation>
    </message>
    <message>
        <source>Find a client or a date</source>
        <extracomment>For a screen reader and in an empty field: looks for a client or a date</extracomment>
        <translation>البحث عن عميل أو تاريخ</translation>
    </message>
</context>
<context>
    <name>doorcheck::HistoryPage</name>
    <message>
        <source>Show as table</source>
        <extracomment>Button beside a chart: shows its numbers as a table</extracomment>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the whole check once more</extracomment>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Headline of the page with all checks of one client</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Verdicts at each check</source>
        <extracomment>Title of a card with a chart, and the remark beside it
----------
For a screen reader: the numbers of the chart</extracomment>
        <translation>الأحكام في كل فحص</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Title of a card with the list of checks, and the remark beside it
----------
For a screen reader: the list of checks</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>اختر اثنين للمقارنة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the check that is selected in the list</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Title of a card with the difference of two checks
----------
For a screen reader: the difference of two checks</extracomment>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>No checks of this client yet.</source>
        <extracomment>Below the headline of the history</extracomment>
        <translation>لا فحوص لهذا العميل بعد.</translation>
    </message>
    <message>
        <source>A second check will show what has changed.</source>
        <translation>سيُظهر فحص ثانٍ ما تغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks. %1</source>
        <extracomment>Below the headline of the history. %n checks; %1 is a sentence on failures</extracomment>
        <translation>
            <numerusform>‏%n فحص. ⁨%1⁩</numerusform>
            <numerusform>فحص واحد. ⁨%1⁩</numerusform>
            <numerusform>فحصان. ⁨%1⁩</numerusform>
            <numerusform>‏%n فحوص. ⁨%1⁩</numerusform>
            <numerusform>‏%n فحصًا. ⁨%1⁩</numerusform>
            <numerusform>‏%n فحص. ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Choose two checks to compare.</source>
        <extracomment>In place of the difference of two checks</extracomment>
        <translation>اختر فحصين للمقارنة.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Beside the title of a difference. %1 and %2 are dates</extracomment>
        <translation>‏⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Find a date or an outcome</source>
        <extracomment>For a screen reader and in an empty field: looks for a check of a day or an outcome</extracomment>
        <translation>البحث عن تاريخ أو نتيجة</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>بلا مقارنة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
</context>
<context>
    <name>doorcheck::HostList</name>
    <message>
        <source>%1, port %2</source>
        <extracomment>A server named by hand. %1 name or address, %2 its port</extracomment>
        <translation>‏⁨%1⁩، المنفذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes a server from the list</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>For a screen reader. %1 is a server, with its port where it has one</extracomment>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name its port too, as in files.brightbakery.example:445.</source>
        <extracomment>What is wrong with a field: it holds a host alone</extracomment>
        <translation>اذكر منفذه أيضًا، مثل files.brightbakery.example:445.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>What was done, after &quot;Undo:&quot;. %1 is a server</extracomment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>doorcheck::ImapMailbox</name>
    <message>
        <source>The mailbox sent more than we read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no answer of a mailbox: &quot;%1&quot;.</source>
        <extracomment>%1 is what came instead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox hung up: %1</source>
        <extracomment>%1 is what the mailbox&apos;s server said last</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox offers no encryption, so the password was not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox&apos;s certificate does not hold (%1), so the password was not said</source>
        <extracomment>%1 is the TLS library&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(user and password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no address was found for this mailbox.</source>
        <extracomment>%1 is a mailbox&apos;s server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox does not let us in: %1 %2</source>
        <extracomment>%1 and %2 are what the mailbox&apos;s server said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox refuses the login: %1</source>
        <extracomment>%1 is what the mailbox&apos;s server said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(an answer that repeats the password)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Jobs</name>
    <message>
        <source>No server was found to speak to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from server to server; each finding names its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Judging</name>
    <message>
        <source>The check was stopped before this was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy answers there. Is it switched on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the usual ports of %1 answers; a server that is down is not a closed one. Name the port if it has another.</source>
        <extracomment>%1 is a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address of the same host answers otherwise: %1. The server may not see its clients&apos; real addresses there.</source>
        <extracomment>%1 lists other addresses and the verdicts there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked with messages to a mailbox of your own, and none was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port keeps silent, most likely behind a firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nobody named this port, and port 25 of the same address answers, so the answer does not hang on it. To have it tested, name it: --mail %2:%3</source>
        <extracomment>%1 is the sentence so far, %2 a host, %3 its port; --mail is an option and stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::KeyStore</name>
    <message>
        <source>this machine has no library for its key store; install libsecret-1-0</source>
        <extracomment>Why a password could not be fetched or kept. libsecret-1-0 is a package&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key store runs in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key store is locked; unlock it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key store gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Lookup</name>
    <message>
        <source>Nothing was asked: nobody&apos;s permission is recorded. Name who gave it, in what role, and on what basis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::MailboxCard</name>
    <message>
        <source>Proof mailbox</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>صندوق الدليل</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>An address of yours elsewhere</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>عنوان لك في مكان آخر</translation>
    </message>
    <message>
        <source>you@outside.example</source>
        <translation>you@outside.example</translation>
    </message>
    <message>
        <source>Send it one marked message, as proof</source>
        <translation>إرسال رسالة معلَّمة واحدة إليه، دليلًا</translation>
    </message>
    <message>
        <source>If the message arrives there, the open door is proven.</source>
        <translation>إذا وصلت الرسالة هناك ثبت أن الباب مفتوح.</translation>
    </message>
    <message>
        <source>It works: the mailbox can be read.</source>
        <translation>يعمل: يمكن قراءة الصندوق.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <extracomment>After a login to a mailbox was tried. %1 is why it did not work</extracomment>
        <translation>لا يعمل: %1</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <extracomment>The login of a mailbox: fields&apos; names and examples</extracomment>
        <translation>خادم البريد (IMAP)</translation>
    </message>
    <message>
        <source>imap.outside.example</source>
        <translation>imap.outside.example</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>احفظها في مخزن مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button: logs in to a mailbox, to see whether it works</extracomment>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>It is only read. Nothing in it is changed or kept.</source>
        <translation>يُقرأ فقط. لا يتغيّر فيه شيء ولا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Name the mailbox&apos;s user.</source>
        <extracomment>What is wrong with a field</extracomment>
        <translation>اذكر مستخدم الصندوق.</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <extracomment>What is wrong with a field</extracomment>
        <translation>أدخل كلمة مروره.</translation>
    </message>
    <message>
        <source>A proof message needs an outside mailbox of yours.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>تحتاج رسالة الدليل إلى صندوق بريد خارجي لك.</translation>
    </message>
    <message>
        <source>Trying it...</source>
        <extracomment>While a login to a mailbox is tried</extracomment>
        <translation>جارٍ التجربة...</translation>
    </message>
    <message>
        <source>The key store did not take the password: %1</source>
        <extracomment>After the desktop was asked to keep a password. %1 is why it did not</extracomment>
        <translation>لم يقبل مخزن المفاتيح كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Let Doorcheck look for it there</source>
        <translation>دع Doorcheck يبحث عنها هناك</translation>
    </message>
</context>
<context>
    <name>doorcheck::MailboxTrial</name>
    <message>
        <source>Nothing was sent: nobody&apos;s permission is recorded. Name who gave it, in what role, and on what basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the mailbox first: its server, its user and the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::MainWindow</name>
    <message>
        <source>A check is under way. Stop it first.</source>
        <extracomment>Why an entry of a menu cannot be chosen</extracomment>
        <translation>هناك فحص جارٍ. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>No check is under way.</source>
        <translation>لا فحص جارٍ.</translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation>لا فحص بعد.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Beside the page &quot;Plan&quot; in the side bar, once the check was started</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <extracomment>Button: the check goes on</extracomment>
        <translation>مواصلة الفحص</translation>
    </message>
    <message>
        <source>Stop the check? What was learnt so far is kept.</source>
        <extracomment>Asked before the check is ended early, and the button that does it</extracomment>
        <translation>إيقاف الفحص؟ ما عُرف حتى الآن يُحفظ.</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>A check is under way. Stop it and close the window?</source>
        <extracomment>Asked before the window is closed during a check, and the button that does it</extracomment>
        <translation>هناك فحص جارٍ. إيقافه وإغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s own words</extracomment>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is too large to be a check.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‏⁨%1⁩ أكبر من أن يكون فحصًا.</translation>
    </message>
    <message>
        <source>%1 is not a check: it is no JSON object.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‏⁨%1⁩ ليس فحصًا: ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>After a file was written. %1 is its name</extracomment>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>A report needs a check that has ended.</source>
        <extracomment>Why no report can be made</extracomment>
        <translation>يحتاج التقرير إلى فحص منتهٍ.</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <extracomment>Title of a file dialog, and the kind of file</extracomment>
        <translation>حفظ نص المحادثة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>There are no commands for this question.</source>
        <translation>لا أوامر لهذا السؤال.</translation>
    </message>
    <message>
        <source>The commands are in the clipboard.</source>
        <translation>الأوامر في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menus and their entries; &amp; marks the letter that opens them</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New check</source>
        <translation>فحص &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open an earlier check...</source>
        <translation>فتح فحص &amp;سابق...</translation>
    </message>
    <message>
        <source>&amp;Try the practice server</source>
        <translation>تجربة خادم التد&amp;ريب</translation>
    </message>
    <message>
        <source>&amp;Export data...</source>
        <translation>&amp;تصدير البيانات...</translation>
    </message>
    <message>
        <source>Make a &amp;report...</source>
        <translation>إنشاء ت&amp;قرير...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>Start or &amp;repeat</source>
        <translation>بدء أو إ&amp;عادة</translation>
    </message>
    <message>
        <source>Check &amp;this question again</source>
        <translation>فحص هذا السؤال &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Stop...</source>
        <translation>إي&amp;قاف...</translation>
    </message>
    <message>
        <source>&amp;Next question that did not pass</source>
        <translation>السؤال الت&amp;الي غير الناجح</translation>
    </message>
    <message>
        <source>&amp;Previous question that did not pass</source>
        <translation>السؤال ال&amp;سابق غير الناجح</translation>
    </message>
    <message>
        <source>&amp;Copy the commands</source>
        <translation>&amp;نسخ الأوامر</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>N&amp;ext part of the window</source>
        <translation>الجزء الت&amp;الي من النافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>الجزء ال&amp;سابق من النافذة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how far a check is, in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Doorcheck</source>
        <translation>&amp;حول Doorcheck</translation>
    </message>
    <message>
        <source>About Doorcheck</source>
        <extracomment>Title of a small window</extracomment>
        <translation>حول Doorcheck</translation>
    </message>
    <message>
        <source>Doorcheck %1

Finds out whether strangers can send mail through your server or hide behind your proxy, and says what to do about it.

Free software under the GNU General Public License, version 3 or later. Everything stays on this computer.</source>
        <extracomment>%1 is a version</extracomment>
        <translation>‏Doorcheck ⁨%1⁩

يكتشف ما إذا كان الغرباء يستطيعون إرسال البريد عبر خادمك أو الاختباء خلف وكيلك، ويقول ما العمل.

برنامج حر وفق رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The practice servers are not running.</source>
        <translation>خوادم التدريب لا تعمل.</translation>
    </message>
    <message>
        <source>The check of %1 has ended</source>
        <extracomment>Title of a message from the desktop. %1 is a client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a list to look into on the pages Checklist and History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to save on the pages Plan and Checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marked message was sent in this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu, and its entries; %1 stands for what was done</extracomment>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;بحث...</translation>
    </message>
    <message>
        <source>&amp;Save what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is kept until it is used, also across a restart.</source>
        <extracomment>After Ctrl+S on the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>Menu entry. %1 is what it undoes, such as &quot;leave out 192.0.2.25&quot;</extracomment>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>Menu entry. %1 is what it does again, such as &quot;leave out 192.0.2.25&quot;</extracomment>
        <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <extracomment>Why an entry of a menu cannot be chosen</extracomment>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>The check is still under way. Decide when it has ended.</source>
        <extracomment>Why nothing can be decided about a fault yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this client and printed in the report.</source>
        <extracomment>After something was decided about a fault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>After something was taken back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the risk</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer accept the risk</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message proves it; the answers were judged again.</source>
        <extracomment>After a message has shown that a server passed it on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan the work</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan no work</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدا&amp;دات</translation>
    </message>
    <message>
        <source>Prove it with the &amp;message...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text size</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin another plan</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation>بدء خطة أخرى</translation>
    </message>
    <message>
        <source>Nothing that was typed is remembered any more.</source>
        <extracomment>After a button was pressed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check is under way. This counts as soon as it has ended.</source>
        <extracomment>After another language or text size was chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check is under way. Choose the place when it has ended.</source>
        <extracomment>Why the history cannot be kept elsewhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks are kept there from now on; earlier ones stay where they are.</source>
        <extracomment>After the history&apos;s file was changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the history in</source>
        <extracomment>Title of a file dialog, and the kind of file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of the history</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts from the next start.</source>
        <extracomment>After another language or text size was chosen, where it cannot count at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language or text size</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut the &amp;practice servers</source>
        <extracomment>Entry with a tick: mends the faults of the practice servers, so that a check can show it</extracomment>
        <translation>إ&amp;غلاق خوادم التدريب</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>After somebody ended the writing of a file</extracomment>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Opening the check...</source>
        <extracomment>While a check is read from a file or from the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Notifier</name>
    <message>
        <source>Open the result</source>
        <extracomment>Button of a message from the desktop</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::OpenRelay</name>
    <message>
        <source>%1: accepted at first, refused when asked again: %2</source>
        <extracomment>%1 names a way to address a foreign mailbox, %2 is the server&apos;s second answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the marked message, %1 bytes)</source>
        <extracomment>Stands in a conversation for the message; %1 is its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the marked message could not be handed over: %2</source>
        <extracomment>%1 names a way to address a foreign mailbox, %2 is why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says at DATA could not be learnt: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption failed: %1</source>
        <extracomment>%1 is the TLS library&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked: the server had had enough of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 times: %2</source>
        <extracomment>%2 is a line of a mail server&apos;s log, %1 how often it will stand there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or as often: %1</source>
        <extracomment>%1 is another command that does the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof&apos;s mailbox could not be read: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof&apos;s mailbox could not be read all the time: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS was refused: %1</source>
        <extracomment>%1 is the server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::OpenRelayRule</name>
    <message>
        <source>Checked from inside the network. %1</source>
        <extracomment>%1 is the sentence about what a server let pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked from inside, so it proves nothing about strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after STARTTLS; without encryption it refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with certain senders or greetings, which anybody can pretend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took our mail, but we could not tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No control shows whether the server knows its own users.</source>
        <extracomment>%1 is the sentence about what a server let pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says yes to everything, so a yes means little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The made-up recipient %2 was accepted too.</source>
        <extracomment>%1 is the sentence so far, %2 a made-up address that was accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes mail for the outside mailbox, but for no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Another foreign domain was refused, so the mailbox&apos;s domain is one this server serves. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows the outside mailbox&apos;s users; it may be theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 was refused as unknown. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far, %2 a mailbox that was refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Control %2: %3. Name the mail domain to make this certain.</source>
        <extracomment>%1 is the sentence so far, %2 an attempt&apos;s name, %3 the server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agreed at first; the last question was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What it says at DATA could not be learnt.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agreed to pass on mail between strangers.</source>
        <translation>وافق على تمرير البريد بين الغرباء.</translation>
    </message>
    <message>
        <source>RCPT of &lt;%1&gt; from &lt;%2&gt; accepted without login, then at DATA: %3. Accepted, not yet proven by a delivered message.</source>
        <extracomment>%1 is a recipient, %2 a sender, %3 the server&apos;s answer at DATA</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passed on mail from one stranger to another.</source>
        <translation>مرّر بريدًا من غريب إلى غريب آخر.</translation>
    </message>
    <message>
        <source>In its Received line it says that we came from %1, which we did not: it does not see its clients&apos; real addresses.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says yes to every name in its own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took a roundabout address; what follows is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes roundabout addresses that lead elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Plain relaying is refused. The mail goes to the next server, which may pass it on.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped answering half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped answering after %1 of %2 attempts.</source>
        <extracomment>%1 and %2 are numbers: 5 of 20</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked: %2</source>
        <extracomment>%1 is an attempt&apos;s name, %2 why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It blocks our address, so it could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had enough of our questions and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants encryption first, and that did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders it refused, so that nothing is known of mail from them: %1.</source>
        <extracomment>%1 lists senders</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes every name in its domain, roundabout ones too: %1 of them.</source>
        <extracomment>%1 is how many roundabout addresses it took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end it did not serve us any more: %1.</source>
        <extracomment>%1 is the server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Name a mailbox of yours in a domain that receives mail.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked us to come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Check again in some minutes.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused us, but perhaps it refuses us everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It refused to pass on mail between strangers.</source>
        <translation>لا. رفض تمرير البريد بين الغرباء.</translation>
    </message>
    <message>
        <source>No. It refused mail that is not for its own users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 was accepted.</source>
        <extracomment>%1 is the sentence so far, %2 an address that was accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused every sender we tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused in words we do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took an address that may be a local one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Only a message that comes back would decide it.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agreed, and then refused what we sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person pasted the header of the marked message as it arrived: %1.</source>
        <extracomment>%1 is what the header shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked message arrived %1 after %2 ms.</source>
        <extracomment>%1 is nothing or &quot;at 10:30,&quot;, %2 a time in milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1,</source>
        <extracomment>Part of a sentence. %1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its way: %1</source>
        <extracomment>%1 lists the servers a message went through</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gentle pace has no questions left to tell a name from a route; check again with --pace normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundabout addresses at which it hung up or blocked us, so that nothing is known of them: %1.</source>
        <extracomment>%1 lists forms of addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside mailbox is one that this server takes mail for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. By DNS (MX) mail for that domain comes to this very address. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 was refused: %3. So the mailbox&apos;s domain may be one that this server serves. Use a mailbox elsewhere.</source>
        <extracomment>%1 is the sentence so far, %2 an address, %3 the server&apos;s answer to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundabout addresses at which it failed for a reason of its own, so that nothing more is known of them: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers refuse a message only when they have all of it: --send-proof sends one to your own mailbox, which decides it.</source>
        <extracomment>--send-proof is an option and stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agreed to pass on strangers&apos; mail; only sending can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Stands behind some addresses; %n counts those that are not named</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The gentle pace did not ask with mail from %1, nor with %2 as our name in the greeting, nor with %3 roundabout addresses; --pace normal does.</source>
        <extracomment>%1 and %2 are lists of addresses and names, %3 is a number; --pace is an option and stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused strangers&apos; mail at first, and took it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Asked again behind a recipient that it knows: %2. What it says at DATA could not be learnt.</source>
        <extracomment>%1 is the sentence about the first answer, %2 the server&apos;s answer to the last question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way it began to refuse us for another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Asked the same at the end: %2. So what it refused between the two says little.</source>
        <extracomment>%1 is the sentence about the first answer, %2 the server&apos;s last answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may take that address for one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It knows who is there: %2 was answered with %3.</source>
        <extracomment>%1 is the sentence so far, %2 a made-up address, %3 the server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agreed at first, then refused for a reason of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. That was its answer to the message, and not about relaying.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds no way to the outside mailbox&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it refuses us, and not what we asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The made-up %2 of its own domain heard the same.</source>
        <extracomment>%1 is the sentence so far, %2 a made-up address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 heard the same, and %3 was accepted.</source>
        <extracomment>%1 is the sentence so far, %2 an address in a domain that nobody has, %3 one that was accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused all senders but its own, and those may not relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, which it must know, was not taken either: %3.</source>
        <extracomment>%1 is a sentence about one answer, %2 an address, %3 the server&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers STARTTLS and refused it, so nothing was asked inside encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders at which it failed for a reason of its own, so that nothing is known of mail from them: %1.</source>
        <extracomment>%1 is how many senders</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption with it fails, so it was only half asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Plan</name>
    <message>
        <source>A and AAAA of %1, then the reverse names</source>
        <extracomment>%1 lists names</extracomment>
        <translation>‏A وAAAA لـ ⁨%1⁩، ثم الأسماء العكسية</translation>
    </message>
    <message>
        <source>A and AAAA of %1</source>
        <extracomment>%1 lists names</extracomment>
        <translation>‏A وAAAA لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the reverse name of %1</source>
        <extracomment>%1 lists addresses</extracomment>
        <translation>الاسم العكسي لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>as fast as the server answers</source>
        <translation>بأسرع ما يجيب الخادم</translation>
    </message>
    <message>
        <source>%1, and no more than %2 refused questions in any ten minutes, so that a log watcher does not shut us out</source>
        <extracomment>%1 is the sentence about the pace, %2 the most refused questions</extracomment>
        <translation>‏⁨%1⁩، ولا أكثر من ⁨%2⁩ أسئلة مرفوضة في كل عشر دقائق، حتى لا يحظرنا مراقب السجل</translation>
    </message>
    <message>
        <source>MX of %1, then A, AAAA and the reverse names of its mail servers</source>
        <extracomment>%1 lists domains</extracomment>
        <translation>‏MX لـ ⁨%1⁩، ثم A وAAAA والأسماء العكسية لخوادم بريده</translation>
    </message>
    <message>
        <source>each mail server of %1</source>
        <extracomment>%1 lists domains</extracomment>
        <translation>كل خادم بريد لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rows without an address are sent once to every address that DNS gives.</source>
        <translation>الأسطر بلا عنوان تُرسل مرة إلى كل عنوان يذكره DNS.</translation>
    </message>
    <message>
        <source>Listeners of our own wait on this computer while the check runs, for what comes back through a server or a proxy.</source>
        <translation>تنتظر مستمعات لنا على هذا الحاسوب أثناء الفحص ما يعود عبر خادم أو وكيل.</translation>
    </message>
    <message>
        <source>No outside mailbox of yours is named, so a reserved address stands in for it. Some servers cannot find its domain; name one with --external.</source>
        <translation>لم يُذكر صندوق بريد خارجي لك، فيحل محله عنوان محجوز. لا تجد بعض الخوادم نطاقه؛ سمِّ صندوقًا بالخيار ‎--external.</translation>
    </message>
    <message>
        <source>No message is sent: every dialogue ends before the first byte of one.</source>
        <translation>لا تُرسل رسالة: تنتهي كل محادثة قبل أول بايت منها.</translation>
    </message>
    <message>
        <source>your mailbox at %1</source>
        <extracomment>%1 is the server of a mailbox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a login of %1 over IMAP, reading only</source>
        <extracomment>%1 is who logs in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a server agrees to pass on mail, a marked message is sent to %1 for each way it agreed, at most three a server.</source>
        <extracomment>%1 is a mailbox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX of %1, then A and AAAA of its mail servers: a mailbox that the tested server itself holds would prove nothing</source>
        <extracomment>%1 is a mailbox&apos;s domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 connections a minute to one address, %2 s apart</source>
        <extracomment>How fast the check goes. %1 counts connections, %2 seconds</extracomment>
        <translation>‏⁨%1⁩ اتصالات في الدقيقة على الأكثر إلى عنوان واحد، بفاصل ⁨%2⁩ ثانية</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time. %1 is a number of minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time. %1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>doorcheck::PlanCard</name>
    <message>
        <source>What will be sent</source>
        <extracomment>Title of a card: what the check would send</extracomment>
        <translation>ما الذي سيُرسل</translation>
    </message>
    <message>
        <source>Every step of the plan</source>
        <extracomment>For a screen reader: the table of everything the check would send</extracomment>
        <translation>كل خطوة من الخطة</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heads of columns: check, server, how many connections and messages it takes</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>If the door is shut, the server&apos;s log will show lines like</source>
        <extracomment>Above lines of a log file</extracomment>
        <translation>إذا كان الباب مغلقًا ظهرت في سجل الخادم أسطر مثل</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Button: a message to the server&apos;s administrator, to the clipboard</extracomment>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <extracomment>Button: shows or hides the table of everything that would be sent</extracomment>
        <translation>إخفاء الخطوات</translation>
    </message>
    <message>
        <source>See every step</source>
        <translation>عرض كل خطوة</translation>
    </message>
    <message>
        <source>connections at most</source>
        <extracomment>Below a number on the plan</extracomment>
        <translation>اتصالات على الأكثر</translation>
    </message>
    <message>
        <source>test messages to your outside mailbox, at most</source>
        <translation>رسائل اختبار إلى صندوقك الخارجي على الأكثر</translation>
    </message>
    <message>
        <source>questions to the public directory (DNS)</source>
        <translation>أسئلة إلى الدليل العام (DNS)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A server. %1 name or address, %2 its port</extracomment>
        <translation>‏⁨%1⁩، المنفذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>We are going to check whether your server passes on mail or connections for strangers. The check comes from %1. Please do not block that address until it is over.</source>
        <extracomment>A message to the administrator of the server. %1 is an address</extracomment>
        <translation>سنفحص ما إذا كان خادمك يمرّر البريد أو الاتصالات للغرباء. يأتي الفحص من ⁨%1⁩. نرجو عدم حظر هذا العنوان حتى ينتهي.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n connections,</source>
        <extracomment>Part of a sentence that goes on with the number of addresses; %n counts connections</extracomment>
        <translation>
            <numerusform>‏%n اتصال على الأكثر،</numerusform>
            <numerusform>اتصال واحد على الأكثر،</numerusform>
            <numerusform>اتصالان على الأكثر،</numerusform>
            <numerusform>‏%n اتصالات على الأكثر،</numerusform>
            <numerusform>‏%n اتصالًا على الأكثر،</numerusform>
            <numerusform>‏%n اتصال على الأكثر،</numerusform>
        </translation>
    </message>
    <message>
        <source>Your log will show lines like these:</source>
        <translation>سيُظهر سجلك أسطرًا مثل هذه:</translation>
    </message>
    <message>
        <source>Pace: %1.</source>
        <extracomment>How fast the check goes. %1 is, for example, &quot;at most 6 connections a minute to one address&quot;</extracomment>
        <translation>الوتيرة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ask the administrator not to block %1 until the check is over.</source>
        <extracomment>%1 is the address the check comes from</extracomment>
        <translation>اطلب من المسؤول ألا يحظر ⁨%1⁩ حتى ينتهي الفحص.</translation>
    </message>
    <message>
        <source>Name a server, and what will be sent stands here.</source>
        <translation>سمِّ خادمًا ليظهر هنا ما سيُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>connections at most, %n where the door is shut</source>
        <extracomment>Below a number on the plan: it is seldom reached. %n connections</extracomment>
        <translation>
            <numerusform>اتصالات على الأكثر، ولا اتصال حيث الباب مغلق</numerusform>
            <numerusform>اتصالات على الأكثر، واتصال واحد حيث الباب مغلق</numerusform>
            <numerusform>اتصالات على الأكثر، واتصالان حيث الباب مغلق</numerusform>
            <numerusform>اتصالات على الأكثر، و%n حيث الباب مغلق</numerusform>
            <numerusform>اتصالات على الأكثر، و%n حيث الباب مغلق</numerusform>
            <numerusform>اتصالات على الأكثر، و%n حيث الباب مغلق</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A number on the plan. %1 is a time, as &quot;4 min&quot;</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>in all, at most %1</source>
        <extracomment>Below a time on the plan. %1 is a time, as &quot;30 min&quot;</extracomment>
        <translation>في المجموع، %1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>doorcheck::PracticeLab</name>
    <message>
        <source>The practice servers serve this computer only: %1 is no loopback address. Name one, such as 127.0.0.1.</source>
        <extracomment>%1: an address that is not of this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Proof</name>
    <message numerus="yes">
        <source>Proven: %n marked message(s) came through.</source>
        <extracomment>%n messages</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This run sent no marked message, so there is nothing to prove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no message: paste it as your mail program shows its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message speaks of ours but is another one, such as a notice that ours was not delivered. It proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message carries no mark of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was proven to have come through before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is ours, but the header does not show that %1 handed the message on. Paste the whole header, with every line that begins with Received.</source>
        <extracomment>%1 is the tested server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox could not be read: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marked message of this run is in the mailbox yet. That proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked message %1 is in the mailbox, but no Received line in its header shows that %2 handed it on. It may be our own copy, so it proves nothing.</source>
        <extracomment>%1: a mark such as dc-77aa; %2: a mail server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marked message of this run was seen, and the mailbox could not be read all the time: %1</source>
        <extracomment>%1 is why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::ProofDialog</name>
    <message>
        <source>Prove it with the message</source>
        <extracomment>Title of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message with its headers</source>
        <extracomment>For a screen reader: the field for a message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <extracomment>Button: reads the message in the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test message in %1, have its source shown, and paste all of it here, the headers above all. They name every server it came through.</source>
        <extracomment>%1 is one mailbox or several</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::ProxyProofCard</name>
    <message>
        <source>Where a proxy may lead</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>إلى أين قد يقود الوكيل</translation>
    </message>
    <message>
        <source>Optional, and only for proxies</source>
        <translation>اختياري، وللوكلاء فقط</translation>
    </message>
    <message>
        <source>The client&apos;s own web site</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>موقع العميل نفسه</translation>
    </message>
    <message>
        <source>www.brightbakery.example</source>
        <translation>www.brightbakery.example</translation>
    </message>
    <message>
        <source>Add a host</source>
        <extracomment>Button beside a field, and the hint in that field</extracomment>
        <translation>إضافة مضيف</translation>
    </message>
    <message>
        <source>files.brightbakery.example:445</source>
        <translation>files.brightbakery.example:445</translation>
    </message>
    <message>
        <source>Ask for the cloud&apos;s description of the machine, too</source>
        <translation>اسأل أيضًا عن وصف السحابة للجهاز</translation>
    </message>
    <message>
        <source>A proxy that cannot reach us may show by it that it lets strangers through.</source>
        <translation>قد يُظهر بذلك وكيلٌ لا يصل إلينا أنه يسمح بمرور الغرباء.</translation>
    </message>
    <message>
        <source>Hosts inside, with a port</source>
        <extracomment>A field&apos;s name: a host that must not be reached from outside</extracomment>
        <translation>مضيفون في الداخل، مع المنفذ</translation>
    </message>
    <message>
        <source>At a cloud provider, 169.254.169.254 gives away keys. We look only whether the proxy leads there; no answer is kept.</source>
        <translation>لدى مزوّد السحابة يُفشي 169.254.169.254 المفاتيح. ننظر فقط هل يقود الوكيل إلى هناك؛ ولا نحتفظ بأي إجابة.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ReachTable</name>
    <message>
        <source>What a stranger can reach through your proxy</source>
        <extracomment>For a screen reader: a table of services by ways to ask for them</extracomment>
        <translation>ما يستطيع الغريب الوصول إليه عبر وكيلك</translation>
    </message>
</context>
<context>
    <name>doorcheck::ReportDialog</name>
    <message>
        <source>Make a report</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>إنشاء تقرير</translation>
    </message>
    <message>
        <source>Summary, checklist and findings. Commands and transcripts go to the appendix.</source>
        <extracomment>What a report to a manager holds, and one to a technician</extracomment>
        <translation>ملخص وقائمة فحص ونتائج. الأوامر ونصوص المحادثات في الملحق.</translation>
    </message>
    <message>
        <source>Every finding with its commands and the conversations beside it.</source>
        <translation>كل نتيجة مع أوامرها والمحادثات بجانبها.</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>إعداد المعاينة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Below the preview of a report. %1 and %2 are numbers</extracomment>
        <translation>صفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Why a button that turns pages does nothing
----------
Buttons below the preview of a report</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>This is the first page</source>
        <translation>هذه هي الصفحة الأولى</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>هذه هي الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Heading of a choice: kinds of files</extracomment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>For printing and e-mail</source>
        <translation>للطباعة والبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>One file, reads well with a screen reader</source>
        <translation>ملف واحد يُقرأ جيدًا بقارئ الشاشة</translation>
    </message>
    <message>
        <source>Written for</source>
        <extracomment>Heading of a choice: who reads the report</extracomment>
        <translation>مكتوب لـ</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>التقنيين</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <extracomment>Fields of the report dialog, and examples</extracomment>
        <translation>أُعدّ لـ</translation>
    </message>
    <message>
        <source>Anna Bright, managing director</source>
        <translation>‏Anna Bright، المديرة العامة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>For a screen reader: the picture of the report</extracomment>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the report dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>حفظ التقرير...</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <extracomment>Below the preview of a file that is no PDF</extracomment>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>%1, as a PDF has it</source>
        <extracomment>Below the preview, for a web page, which has none. %1 is &quot;Page 1 of 9&quot;</extracomment>
        <translation>%1، كما في PDF</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>للأرشيف</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>JSON, CSV, SARIF, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <extracomment>For a screen reader: a choice of kinds of data</extracomment>
        <translation>نوع البيانات</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>Sizes of paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Choices of the report dialog</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Confidential: Bright Bakery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding</source>
        <extracomment>Heading: whose name and logo a report carries</extracomment>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Change...</source>
        <extracomment>Button: opens a dialog for name, logo and colour of reports</extracomment>
        <translation>تغيير...</translation>
    </message>
    <message>
        <source>Change the branding</source>
        <extracomment>For a screen reader</extracomment>
        <translation>تغيير الهوية</translation>
    </message>
    <message>
        <source>Show accepted risks</source>
        <extracomment>Choices of the report dialog</extracomment>
        <translation>إظهار المخاطر المقبولة</translation>
    </message>
    <message>
        <source>Hide names and addresses</source>
        <translation>إخفاء الأسماء والعناوين</translation>
    </message>
    <message>
        <source>Stand-ins such as &quot;host-1&quot; for servers, addresses, mailboxes and people, in the conversations too. Read it before you share it: a name nobody could know for one may remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <extracomment>For a screen reader: the beginning of a file</extracomment>
        <translation>معاينة الملف</translation>
    </message>
    <message>
        <source>Reports can be in a language whose every text is translated.</source>
        <translation>التقارير متاحة باللغات التي تُرجمت كل نصوصها.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ReportWords</name>
    <message>
        <source>Should have been refused</source>
        <extracomment>beside a server&apos;s reply that let a stranger through</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1</source>
        <extracomment>%1 is a finding&apos;s short name, such as F3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, question %2, %3</source>
        <extracomment>%1 is a finding&apos;s short name, %2 a question&apos;s number, %3 a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software: %1</source>
        <extracomment>%1 is a product with its version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (seen in: %1)</source>
        <extracomment>%1 is where the name and version of a program were read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the basis of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>As soon as it can be asked or answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new signed answer, before this one ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same check, from the same place, after the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is where the software was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcheck</source>
        <translation>Doorcheck</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The six verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked, from where, with whose permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question of the checklist was tested or answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run this report shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are left out here; the run document holds them.</source>
        <extracomment>%1 is how many lines are left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders and recipients put to the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways tried through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same dialogue as in %1.</source>
        <extracomment>%1 is where it stands, such as A.3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said more than Doorcheck keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, finding by finding. Text of servers is shown as it came; letters that cannot be seen are shown by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>كيف تصلحه</translation>
    </message>
    <message>
        <source>The same steps as for finding %1, on this server.</source>
        <extracomment>%1 is a finding&apos;s short name, such as F3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the address of a web page</extracomment>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>ما رأيناه</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم ذلك</translation>
    </message>
    <message>
        <source>Particulars of finding %1</source>
        <extracomment>%1 is a finding&apos;s short name, such as F3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: appendix %1</source>
        <extracomment>%1 is where it stands, such as A.3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run holds no findings: nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risks that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question failed and none gave a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is already good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be shown to be in order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions asked of management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Check again after each change to the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to decide, who, by when, at what cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leaflet&apos;s questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of single servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>لا.</translation>
    </message>
    <message>
        <source>Question and outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the door shut? %1</source>
        <extracomment>Title of a report. %1 is the client</extracomment>
        <translation>هل الباب مغلق؟ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Server security check</source>
        <translation>فحص أمان الخادم</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحص</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>أُعدّ لـ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Skip to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this: &quot;Not proven&quot; means tested without a clear answer, &quot;Not tested&quot; that no test was made. Neither is a pass. A question asked of several servers shows the worst answer. &quot;Seen&quot; means that Doorcheck saw it itself, &quot;Stated&quot; that a named person said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the door shut?</source>
        <translation>هل الباب مغلق؟</translation>
    </message>
    <message>
        <source>Follows the FTC leaflet &quot;Securing Your Server: Shut the Door on Spam&quot;. %1.</source>
        <extracomment>%1 says which checks are added to the leaflet&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender and recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from &lt;%1&gt;</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to &lt;%1&gt;</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for length; the run document holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <extracomment>%1 is a letter, such as A</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full transcript: appendix %1.</source>
        <extracomment>%1 is where it stands, such as A.3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in order, and what does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of every page of a report. %1 and %2 are numbers</extracomment>
        <translation>صفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: is the door shut?</source>
        <extracomment>Head of every page of a report. %1 is the client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, see &quot;%2&quot;</source>
        <extracomment>%1 is a number, %2 the title of a part of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leaflet&apos;s %1 questions by their answer.</source>
        <extracomment>%1 counts questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <extracomment>%n counts lines of a conversation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This was not part of the check: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation>لم يكن هذا جزءًا من الفحص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The servers were not asked.</source>
        <translation>لم تُسأل الخوادم.</translation>
    </message>
    <message numerus="yes">
        <source>The door is open: %n of %1 questions failed.</source>
        <extracomment>%n of %1 questions of the checklist</extracomment>
        <translation>
            <numerusform>الباب مفتوح: رسب %n من ⁨%1⁩ أسئلة.</numerusform>
            <numerusform>الباب مفتوح: رسب سؤال واحد من ⁨%1⁩.</numerusform>
            <numerusform>الباب مفتوح: رسب سؤالان من ⁨%1⁩.</numerusform>
            <numerusform>الباب مفتوح: رسبت %n أسئلة من ⁨%1⁩.</numerusform>
            <numerusform>الباب مفتوح: رسب %n سؤالًا من ⁨%1⁩.</numerusform>
            <numerusform>الباب مفتوح: رسب %n سؤال من ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <extracomment>%1 lists questions</extracomment>
        <translation>غير مثبت: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>The door is shut, but %n of %1 questions failed.</source>
        <extracomment>%n of %1 questions of the checklist; none of them is about the door itself</extracomment>
        <translation>
            <numerusform>الباب مغلق، لكن رسب %n من ⁨%1⁩ أسئلة.</numerusform>
            <numerusform>الباب مغلق، لكن رسب سؤال واحد من ⁨%1⁩.</numerusform>
            <numerusform>الباب مغلق، لكن رسب سؤالان من ⁨%1⁩.</numerusform>
            <numerusform>الباب مغلق، لكن رسبت %n أسئلة من ⁨%1⁩.</numerusform>
            <numerusform>الباب مغلق، لكن رسب %n سؤالًا من ⁨%1⁩.</numerusform>
            <numerusform>الباب مغلق، لكن رسب %n سؤال من ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is shut, with one warning.</source>
        <translation>الباب مغلق، مع تحذير واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The door is shut, with %n warnings.</source>
        <extracomment>%n counts warnings</extracomment>
        <translation>
            <numerusform>الباب مغلق، مع %n تحذير.</numerusform>
            <numerusform>الباب مغلق، مع تحذير واحد.</numerusform>
            <numerusform>الباب مغلق، مع تحذيرين.</numerusform>
            <numerusform>الباب مغلق، مع %n تحذيرات.</numerusform>
            <numerusform>الباب مغلق، مع %n تحذيرًا.</numerusform>
            <numerusform>الباب مغلق، مع %n تحذير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The door is shut.</source>
        <translation>الباب مغلق.</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>الباب مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n of the leaflet&apos;s %1 questions failed on %2.</source>
        <extracomment>%n of the leaflet&apos;s %1 questions, %2 is a date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The door is shut</source>
        <translation>الباب مغلق</translation>
    </message>
    <message numerus="yes">
        <source>Strangers get in by no way that was tried on %1, but %n of the leaflet&apos;s %2 questions failed.</source>
        <extracomment>%1 lists servers, %n counts questions that failed, %2 all questions</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of the leaflet&apos;s %1 questions failed on %2.</source>
        <extracomment>%1 counts questions, %2 lists servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>One server address was asked: %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server addresses were asked: %1.</source>
        <extracomment>%1 lists addresses, %n counts them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No server was asked: %1.</source>
        <extracomment>%1 is why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped after %1 of %2 questions; what was not tested is marked.</source>
        <extracomment>%1 and %2 count questions: 4 of 12</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the leaflet&apos;s %1 questions, %2 could not be proved and %3 could not be tested; neither is a pass.</source>
        <extracomment>%1 to %3 count questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass means that the tests named under &quot;%1&quot; found no open door on this day. It is no promise for another day or another fault.</source>
        <extracomment>%1 is the heading of a part of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>نعم.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <extracomment>%1 is the answer as far as it is known</extracomment>
        <translation>حتى الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Have this mended: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation>اطلب إصلاح هذا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Have this mended, or accept the risk: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this proved: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this answered: %1</source>
        <extracomment>%1 is a question of the checklist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None or low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Probe and answer</source>
        <translation>فحص وإجابة</translation>
    </message>
    <message>
        <source>Answer, signed</source>
        <translation>إجابة موقَّعة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Probe, outside</source>
        <translation>فحص من الخارج</translation>
    </message>
    <message>
        <source>Probe, inside</source>
        <translation>فحص من الداخل</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>مُشاهَد</translation>
    </message>
    <message>
        <source>Risk accepted to %1</source>
        <extracomment>%1 is the date at which it ends</extracomment>
        <translation>الخطر مقبول حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>port %1</source>
        <extracomment>%1 is a number
----------
%1 is a port&apos;s number; below a name in the comparison of two checks</extracomment>
        <translation>المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>This question was not part of the check.</source>
        <translation>لم يكن هذا السؤال جزءًا من الفحص.</translation>
    </message>
    <message>
        <source>The check was stopped before this question.</source>
        <translation>أُوقف الفحص قبل هذا السؤال.</translation>
    </message>
    <message>
        <source>from outside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from inside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a place that is not known to be outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a time that was not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), not finished</source>
        <extracomment>%1 is when the check began, %2 where from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 is the start and %2 the end of a check, %3 the time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 is a name, %2 how many more there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcheck %1, facts of %2</source>
        <extracomment>%1 is the version of the program, %2 the day its facts are of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Not recorded in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place was stated by the person who ran the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections: %1. Complete messages: %2. Bytes: %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcheck asks servers what anybody may ask them, and takes a person&apos;s signed answer where only a person can know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other organisation&apos;s server was asked to take or pass on anything: test mail goes only to a mailbox the tester named, and a proxy is asked to reach only Doorcheck&apos;s own listeners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer holds for the servers, addresses, ports and time named here. A server that is changed later has to be checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be asked, or whose answer decides nothing, is listed as such and counted as no pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass is not proof of security. Faults nobody asked about are not covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Checklist at a glance</source>
        <translation>قائمة الفحص في لمحة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Appendix A: evidence</source>
        <translation>الملحق أ: الأدلة</translation>
    </message>
    <message>
        <source>Scope, method and permission</source>
        <translation>النطاق والطريقة والإذن</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد</translation>
    </message>
    <message>
        <source>Integrity of this report</source>
        <translation>سلامة هذا التقرير</translation>
    </message>
    <message>
        <source>Strangers can send mail through your mail server</source>
        <translation>يستطيع الغرباء إرسال البريد عبر خادم بريدك</translation>
    </message>
    <message>
        <source>Your mail server turns strangers away</source>
        <translation>خادم بريدك يردّ الغرباء</translation>
    </message>
    <message>
        <source>Have the mail server shut to strangers, then checked again</source>
        <translation>اطلب إغلاق خادم البريد أمام الغرباء ثم فحصه مرة أخرى</translation>
    </message>
    <message>
        <source>Strangers can hide behind your proxy</source>
        <translation>يستطيع الغرباء الاختباء خلف وكيلك</translation>
    </message>
    <message>
        <source>Your proxy turns strangers away</source>
        <translation>وكيلك يردّ الغرباء</translation>
    </message>
    <message>
        <source>Have the proxy shut to strangers, then checked again</source>
        <translation>اطلب إغلاق الوكيل أمام الغرباء ثم فحصه مرة أخرى</translation>
    </message>
    <message>
        <source>Your proxy serves people it should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proxy serves only those it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the proxy&apos;s rules name who may use it</source>
        <translation>اطلب أن تحدد قواعد الوكيل من يستخدمه</translation>
    </message>
    <message>
        <source>Your mail software is no longer looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail software is looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the mail software renewed</source>
        <translation>اطلب تجديد برنامج البريد</translation>
    </message>
    <message>
        <source>Your proxy is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proxy is a current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the proxy renewed</source>
        <translation>اطلب تجديد الوكيل</translation>
    </message>
    <message>
        <source>Security updates of your proxy are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security updates of your proxy are installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the proxy&apos;s security updates installed</source>
        <translation>اطلب تثبيت تحديثات أمان الوكيل</translation>
    </message>
    <message>
        <source>Nobody would notice strangers in your proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looks for strangers in your proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person who looks through the proxy&apos;s log</source>
        <translation>سمِّ شخصًا يطّلع على سجل الوكيل</translation>
    </message>
    <message>
        <source>Complaints about your servers come back undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints about your servers reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the abuse@ address set up</source>
        <translation>اطلب إعداد العنوان abuse@</translation>
    </message>
    <message>
        <source>Nobody reads complaints about your servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody reads complaints about your servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person who answers mail to abuse@</source>
        <translation>سمِّ شخصًا يجيب البريد إلى abuse@</translation>
    </message>
    <message>
        <source>Other mail servers&apos; people cannot reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mail servers&apos; people can reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the postmaster address set up</source>
        <translation>اطلب إعداد العنوان postmaster</translation>
    </message>
    <message>
        <source>We asked, and the answer is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but something should be mended soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked, and the door is open or the answer is no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked, and what came back decides nothing. Not a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked, for the reason given. Not a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question does not arise here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report shows one stored run. The checksum is that of the run as Doorcheck writes it (JSON): whoever holds the run can compute it again and see that nothing was changed. The same run and the same choices give this file again, byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abuse@</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at a domain to which others report misuse of its servers (RFC 2142).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed answer of a person to a question no test from outside can settle: who, when, on what basis, and until when it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listener of Doorcheck&apos;s own. A proxy that fetches the secret word only this listener knows has been proved to pass strangers on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside, outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the test spoke from. Seen from inside a network, a refusal and an acceptance both prove nothing about strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server (MTA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that takes in mail and passes it on. Mail transfer agent is its technical name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that lets anybody on the Internet connect through it to other servers, so that what they do appears to come from its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server that takes mail from anybody for anybody, and so sends spam in its owner&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>A server that fetches web pages, or makes other connections, on behalf of the people in a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Doorcheck and a server said to each other, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place and the address the tests were made from, and what they can prove from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <extracomment>&quot;number&quot;: head of a column of numbers</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After (milliseconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets us through at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again after (milliseconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins offered without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins offered under encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a plain request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords travel in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before encryption was ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our listener answers ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnels granted to ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnels refused by its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in passing by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of ours in its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it offers (EHLO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every form of address was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to EXPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We greeted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our greeting was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names it goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name it must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked with the test login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name nobody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>نطاق البريد</translation>
    </message>
    <message>
        <source>Mail domain was guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins it chose (SOCKS 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses of this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside mailbox is the tester&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>صندوق بريد خارجي</translation>
    </message>
    <message>
        <source>This port is our own listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port was named by the tester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port was tried on suspicion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a PROXY header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to RCPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to RCPT afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to RCPT before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages it answered in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption offered (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked under encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port for one&apos;s own people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to VRFY, known name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to VRFY, made-up name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believes XCLIENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up X-Forwarded-For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up PROXY header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers XFORWARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place not known to be outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own listener was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation&apos;s own mail server was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation&apos;s own web site was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>How one attempt to have mail passed on ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, up to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused at the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>How one attempt to get through a proxy ended</extracomment>
        <translation>تم الوصول</translation>
    </message>
    <message>
        <source>Granted, nothing came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass, could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a proxy for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Number of questions by area and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a stranger can reach through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ways led through.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last check, of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been given a task yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who mends what, by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict stays what it is; somebody answers for it until the day that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that decided, and the commands to mend it, for those who do the work. All that was seen stands in the technical report of the same check, %1.</source>
        <extracomment>%1 is the number of a check, such as DC-20261124-140000-7F3A</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1, %2, %3</source>
        <extracomment>%1 is a finding&apos;s short name, %2 where it was found, %3 the name of the check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions 1 to %1 follow the leaflet and decide the answer; those after them never change it.</source>
        <extracomment>%1 is the number of the last question of the leaflet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are left out here.</source>
        <extracomment>%1 counts lines</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done now.</source>
        <translation>لا شيء مطلوب الآن.</translation>
    </message>
    <message>
        <source>Nobody has been given a task yet; the dates are suggestions. The rows are there to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>Kinds of services a stranger may reach through a proxy</extracomment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Instant messaging</source>
        <translation>المراسلة الفورية</translation>
    </message>
    <message>
        <source>Remote login</source>
        <translation>الدخول عن بعد</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>نقل الملفات</translation>
    </message>
    <message>
        <source>The proxy itself</source>
        <translation>الوكيل نفسه</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>خادم بريدك</translation>
    </message>
    <message>
        <source>Cloud metadata</source>
        <extracomment>A cloud&apos;s service that describes the machine, and holds its keys</extracomment>
        <translation>بيانات السحابة الوصفية</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>Hosts inside the organisation that the person named</extracomment>
        <translation>الداخل</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>سُمح بالمرور</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>ports %1</source>
        <extracomment>%1 is a list of numbers</extracomment>
        <translation>المنافذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>(bytes, left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out for sharing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for sharing: names of servers, addresses, mailboxes and people are replaced by stand-ins such as &quot;host-1&quot;. The same stand-in always means the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the problems are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (SHA-256 %2)</source>
        <extracomment>A file: %1 its name, %2 its SHA-256</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk was accepted to %1</source>
        <extracomment>%1 is the date at which it ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to its own sites only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that are known to be ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Received line in our marked message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its way, station %1</source>
        <extracomment>The servers a message passed, the first one first. %1: 1, 2, 3 ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers known by their first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means, of the known name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means, of the made-up name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port</source>
        <extracomment>A port that stands for no kind of service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the empty sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to EXPN, made-up name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails whatever it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to VRFY, known name once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means, without the claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::ReportsPage</name>
    <message>
        <source>Open</source>
        <extracomment>Buttons below the list of saved reports</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Make a report...</source>
        <extracomment>Button: opens the dialog for reports</extracomment>
        <translation>إنشاء تقرير...</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Headline of the page with the saved reports</extracomment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <extracomment>For a screen reader: the list of saved reports</extracomment>
        <translation>التقارير المحفوظة</translation>
    </message>
    <message>
        <source>no longer there</source>
        <extracomment>Beside the name of a saved report</extracomment>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <extracomment>Below the headline of the page with the saved reports. %1 is a client</extracomment>
        <translation>حُفظت لـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No report was saved yet. A report is one file that a manager reads.</source>
        <translation>لم يُحفظ تقرير بعد. التقرير ملف واحد يقرؤه المدير.</translation>
    </message>
</context>
<context>
    <name>doorcheck::ResultsPage</name>
    <message>
        <source>Do these things first</source>
        <extracomment>Titles of the cards on the page with the answer</extracomment>
        <translation>افعل هذه الأشياء أولًا</translation>
    </message>
    <message>
        <source>What a stranger can reach through your proxy</source>
        <translation>ما يستطيع الغريب الوصول إليه عبر وكيلك</translation>
    </message>
    <message>
        <source>Since the last check</source>
        <translation>منذ الفحص الأخير</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Go to the checklist</source>
        <extracomment>Button: leads to the page with the questions</extracomment>
        <translation>إلى قائمة الفحص</translation>
    </message>
    <message>
        <source>Export data</source>
        <extracomment>Button: writes the run as data</extracomment>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Make a report...</source>
        <extracomment>Button: opens the dialog for reports</extracomment>
        <translation>إنشاء تقرير...</translation>
    </message>
    <message>
        <source>By area</source>
        <extracomment>Title of a card with a chart, and the remark beside it</extracomment>
        <translation>حسب المجال</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>عدد الأسئلة</translation>
    </message>
    <message>
        <source>Questions by area</source>
        <extracomment>For a screen reader: the numbers of the chart</extracomment>
        <translation>الأسئلة حسب المجال</translation>
    </message>
    <message>
        <source>checked from outside</source>
        <extracomment>Where a check was made from</extracomment>
        <translation>فُحص من الخارج</translation>
    </message>
    <message>
        <source>checked from inside</source>
        <translation>فُحص من الداخل</translation>
    </message>
    <message>
        <source>checked from a place that is not known to be outside</source>
        <translation>فُحص من مكان لا يُعرف أنه خارجي</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>When a check began (%1) and ended (%2)</extracomment>
        <translation>‏⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is where a check was made from, %2 when</extracomment>
        <translation>‏⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>In place of the answer, before a check was started</extracomment>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>Start a check; what it finds is summed up here.</source>
        <extracomment>Below the headline, before a check was started</extracomment>
        <translation>ابدأ فحصًا، ويُلخَّص هنا ما يجده.</translation>
    </message>
    <message>
        <source>Do these three things first</source>
        <extracomment>Title of a card. Never more than three</extracomment>
        <translation>افعل هذه الأشياء الثلاثة أولًا</translation>
    </message>
    <message>
        <source>Do these two things first</source>
        <translation>افعل هذين الشيئين أولًا</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>افعل هذا أولًا</translation>
    </message>
    <message>
        <source>Nothing has to be done now.</source>
        <extracomment>In place of the list of things to do</extracomment>
        <translation>لا شيء مطلوب الآن.</translation>
    </message>
    <message>
        <source>A second check of this client will show what has changed.</source>
        <extracomment>In place of a comparison with the check before</extracomment>
        <translation>سيُظهر فحص ثانٍ لهذا العميل ما تغيّر.</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <extracomment>Button beside a chart: shows its numbers as a table, or the chart again</extracomment>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>%1 of %2 ways are open</source>
        <extracomment>Beside the title of a table of ways through a proxy. %1 of %2 led to their aim</extracomment>
        <translation>‏⁨%1⁩ من ⁨%2⁩ طرق مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions need attention</source>
        <extracomment>Below the headline, a button: %n questions with a warning or without a clear answer</extracomment>
        <translation>
            <numerusform>%n سؤال آخر يحتاج إلى انتباه</numerusform>
            <numerusform>سؤال آخر يحتاج إلى انتباه</numerusform>
            <numerusform>سؤالان آخران يحتاجان إلى انتباه</numerusform>
            <numerusform>%n أسئلة أخرى تحتاج إلى انتباه</numerusform>
            <numerusform>%n سؤالًا آخر يحتاج إلى انتباه</numerusform>
            <numerusform>%n سؤال آخر يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::RunListModel</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Below the date of an earlier check: %n answers</extracomment>
        <translation>
            <numerusform>%n ناجح</numerusform>
            <numerusform>%n ناجح</numerusform>
            <numerusform>%n ناجحان</numerusform>
            <numerusform>%n ناجحة</numerusform>
            <numerusform>%n ناجحًا</numerusform>
            <numerusform>%n ناجح</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>أُوقف مبكرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Outcome of an earlier check; %n counts questions</extracomment>
        <translation>
            <numerusform>%n راسب</numerusform>
            <numerusform>%n راسب</numerusform>
            <numerusform>%n راسبان</numerusform>
            <numerusform>%n راسبة</numerusform>
            <numerusform>%n راسبًا</numerusform>
            <numerusform>%n راسب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A line of the list of earlier checks: %1 client or date, %2 outcome, %3 date or passes</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <extracomment>For a screen reader: this check is one of the two that are compared. %1 is its line</extracomment>
        <translation>%1، تُقارن</translation>
    </message>
</context>
<context>
    <name>doorcheck::ScopeBox</name>
    <message>
        <source>Counts for</source>
        <extracomment>For a screen reader: a list of servers to choose from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All servers of this question (%n)</source>
        <extracomment>Choice: a decision about every server that a question was put to, %n in all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Headline of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Button: all settings as they were at the first start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: back to the page before</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>reset all settings</source>
        <extracomment>What was done, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was at the first start. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Title of a card with settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>A setting and its choices</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice: the language of the system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text. %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>A setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A setting</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>colours</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text size</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New checks</source>
        <extracomment>Title of a card with settings, and the remark beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a plan begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>A setting and its choices: how fast servers are asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Settings that are typed, and examples</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom Reyes</source>
        <translation>Tom Reyes</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT consultant</source>
        <translation>مستشار تقنية معلومات</translation>
    </message>
    <message>
        <source>Proof mailbox</source>
        <translation>صندوق الدليل</translation>
    </message>
    <message>
        <source>you@outside.example</source>
        <translation>you@outside.example</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address our listeners are reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one we speak from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy and a mail server that let strangers in prove it by reaching these listeners. Behind a router, give its outside address and hand the ports on to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered</source>
        <extracomment>Title of a card with settings, and the remark beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of all checks</source>
        <extracomment>Above the name of the history&apos;s file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it elsewhere...</source>
        <extracomment>Buttons about the history&apos;s file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of the history</source>
        <extracomment>What was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what I type until it is used, also across a crash</source>
        <extracomment>Settings to tick, and what was changed, after &quot;Undo:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sizes and columns of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a check ends while I look elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was typed</source>
        <extracomment>Button: forgets what was typed and not used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>How fast a check goes. %1 is, for example, &quot;at most 6 connections a minute to one address&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was at the first start.</source>
        <extracomment>Why the button &quot;Reset all&quot; cannot be pressed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be opened; checks are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change counts at once. Ctrl+Z takes it back.</source>
        <extracomment>Below the headline of the settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::SetupPage</name>
    <message>
        <source>A stranger stands where you stand: a pass counts, and a fail too.</source>
        <extracomment>What it means where one checks from</extracomment>
        <translation>يقف الغريب حيث تقف: النجاح محسوب والرسوب أيضًا.</translation>
    </message>
    <message>
        <source>From inside nothing is proved about strangers: such answers become Not proven.</source>
        <translation>من الداخل لا يثبت شيء عن الغرباء: تصير هذه الإجابات «غير مثبت».</translation>
    </message>
    <message>
        <source>We compare your address with the servers&apos;. What cannot be told becomes Not proven.</source>
        <translation>نقارن عنوانك بعناوين الخوادم. وما لا يتضح يصير «غير مثبت».</translation>
    </message>
    <message>
        <source>Who is checked</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>من يُفحص</translation>
    </message>
    <message>
        <source>The name is printed in the report</source>
        <translation>يُطبع الاسم في التقرير</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Bright Bakery</source>
        <translation>Bright Bakery</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>نطاق البريد</translation>
    </message>
    <message>
        <source>brightbakery.example</source>
        <translation>brightbakery.example</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Those of the domain are looked up by themselves</source>
        <translation>يُبحث عن خوادم النطاق تلقائيًا</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>Button beside a field, and the hint in that field</extracomment>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>mail.brightbakery.example, or 192.0.2.1:25</source>
        <translation>‏⁨mail.brightbakery.example⁩ أو ⁨192.0.2.1:25⁩</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>A field&apos;s name</extracomment>
        <translation>خادم بريد</translation>
    </message>
    <message>
        <source>Proxy servers</source>
        <extracomment>Title of a card, and the remark beside it</extracomment>
        <translation>خوادم الوكيل</translation>
    </message>
    <message>
        <source>A domain does not list its proxies, so tell us</source>
        <translation>لا يذكر النطاق وكلاءه، فأخبرنا بهم</translation>
    </message>
    <message>
        <source>Add a proxy</source>
        <extracomment>Button beside a field, and the hint in that field</extracomment>
        <translation>إضافة وكيل</translation>
    </message>
    <message>
        <source>gw.brightbakery.example, or 192.0.2.10:3128</source>
        <translation>‏⁨gw.brightbakery.example⁩ أو ⁨192.0.2.10:3128⁩</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>A field&apos;s name</extracomment>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>No proxy? Leave this empty.</source>
        <translation>لا وكيل؟ اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Printed in the report</source>
        <translation>يُطبع في التقرير</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Who allowed the check: fields&apos; names and examples</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tom Reyes</source>
        <translation>Tom Reyes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>IT consultant</source>
        <translation>مستشار تقنية معلومات</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Written order from the owner, 20 Nov 2026</source>
        <translation>أمر كتابي من المالكة، 20 نوفمبر 2026</translation>
    </message>
    <message>
        <source>I am allowed to test these servers, and I
have told the person who runs them.</source>
        <translation>يحق لي اختبار هذه الخوادم، وقد
أخبرت الشخص الذي يديرها.</translation>
    </message>
    <message>
        <source>Where you check from</source>
        <extracomment>For a screen reader: a list to choose from</extracomment>
        <translation>من أين تفحص</translation>
    </message>
    <message>
        <source>Find out by the addresses</source>
        <extracomment>Choices: where this computer stands, seen from the servers</extracomment>
        <translation>معرفة ذلك من العناوين</translation>
    </message>
    <message>
        <source>From outside their network</source>
        <translation>من خارج شبكتهم</translation>
    </message>
    <message>
        <source>From inside their network</source>
        <translation>من داخل شبكتهم</translation>
    </message>
    <message>
        <source>Start the check</source>
        <extracomment>Button</extracomment>
        <translation>بدء الفحص</translation>
    </message>
    <message>
        <source>Name a domain, a mail server or a proxy first.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>سمِّ نطاقًا أو خادم بريد أو وكيلًا أولًا.</translation>
    </message>
    <message>
        <source>Say who gives the permission, in what role, and on what basis.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>اذكر من يعطي الإذن، وبأي دور، وعلى أي أساس.</translation>
    </message>
    <message>
        <source>Tick the permission first.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>ضع علامة على الإذن أولًا.</translation>
    </message>
    <message>
        <source>You can stop at any time. Answers already found are kept.</source>
        <extracomment>Beside the start button, when everything is there</extracomment>
        <translation>يمكنك الإيقاف في أي وقت. تُحفظ الإجابات التي وُجدت.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <extracomment>Headline of the form before a check</extracomment>
        <translation>مراجعة الخطة</translation>
    </message>
    <message>
        <source>Nothing is sent until you start the check.</source>
        <translation>لا يُرسل شيء حتى تبدأ الفحص.</translation>
    </message>
    <message>
        <source>This is what a check of %1 would do. Nothing has been sent yet.</source>
        <extracomment>Below the headline. %1 is a domain</extracomment>
        <translation>هذا ما سيفعله فحص ⁨%1⁩. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <extracomment>While name servers are asked, and the button that ends it</extracomment>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>ابحث</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses found. Nothing has been sent to them.</source>
        <extracomment>Above the servers that were found. %n addresses in all</extracomment>
        <translation>
            <numerusform>لم يُعثر على عناوين.</numerusform>
            <numerusform>عُثر على عنوان واحد. لم يُرسل إليه شيء.</numerusform>
            <numerusform>عُثر على عنوانين. لم يُرسل إليهما شيء.</numerusform>
            <numerusform>عُثر على %n عناوين. لم يُرسل إليها شيء.</numerusform>
            <numerusform>عُثر على %n عنوانًا. لم يُرسل إليها شيء.</numerusform>
            <numerusform>عُثر على %n عنوان. لم يُرسل إليها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث مرة أخرى</translation>
    </message>
    <message>
        <source>Addresses are looked up when the check starts, or now if you like.</source>
        <extracomment>In place of the servers that are not looked up yet</extracomment>
        <translation>يُبحث عن العناوين عند بدء الفحص، أو الآن إن شئت.</translation>
    </message>
    <message>
        <source>Fill in and tick the permission first: name servers of others are asked.</source>
        <extracomment>Why the servers cannot be looked up yet</extracomment>
        <translation>املأ الإذن وضع علامته أولًا: ستُسأل خوادم أسماء للآخرين.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses or ports stay out of the check, as before. Look them up to see which.</source>
        <extracomment>Above the servers, before they are looked up. %n places</extracomment>
        <translation>
            <numerusform>لا شيء خارج الفحص.</numerusform>
            <numerusform>يبقى موضع واحد خارج الفحص كما كان. ابحث لترى أيّها.</numerusform>
            <numerusform>يبقى موضعان خارج الفحص كما كانا. ابحث لترى أيّها.</numerusform>
            <numerusform>تبقى %n مواضع خارج الفحص كما كانت. ابحث لترى أيّها.</numerusform>
            <numerusform>يبقى %n موضعًا خارج الفحص كما كانت. ابحث لترى أيّها.</numerusform>
            <numerusform>يبقى %n موضع خارج الفحص كما كانت. ابحث لترى أيّها.</numerusform>
        </translation>
    </message>
    <message>
        <source>check %1</source>
        <extracomment>What was done with a server, after &quot;Undo:&quot;. %1 is its name, its address or a port</extracomment>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <extracomment>The same for what is not to be checked. %1 is a name, an address or a port</extracomment>
        <translation>استثناء %1</translation>
    </message>
    <message>
        <source>Every server is left out. Tick one, or add another.</source>
        <extracomment>Why the check cannot start yet</extracomment>
        <translation>كل الخوادم مستثناة. اختر واحدًا أو أضف غيره.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write one like 203.0.113.7 or 2001:db8::7, without a port.</source>
        <extracomment>What is wrong with a field. %1 is what was typed</extracomment>
        <translation>«%1» ليس عنوانًا: اكتب عنوانًا مثل 203.0.113.7 أو 2001:db8::7 بلا منفذ.</translation>
    </message>
    <message>
        <source>Your public address</source>
        <extracomment>A field&apos;s name and an example in it</extracomment>
        <translation>عنوانك العام</translation>
    </message>
    <message>
        <source>203.0.113.7</source>
        <translation>203.0.113.7</translation>
    </message>
    <message>
        <source>Only behind a router: the address that the servers see, or several with commas.</source>
        <translation>فقط خلف موجّه: العنوان الذي تراه الخوادم، أو عدة عناوين تفصل بينها فواصل.</translation>
    </message>
</context>
<context>
    <name>doorcheck::SideBar</name>
    <message>
        <source>Plan</source>
        <extracomment>Pages of the window, as the side bar names them</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>For a screen reader: the list of pages</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>This check</source>
        <extracomment>Above the pages about the check that is shown</extracomment>
        <translation>هذا الفحص</translation>
    </message>
    <message>
        <source>This client</source>
        <extracomment>Above the pages about all checks of one client</extracomment>
        <translation>هذا العميل</translation>
    </message>
    <message>
        <source>No client yet</source>
        <extracomment>In place of a client&apos;s name</extracomment>
        <translation>لا عميل بعد</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <extracomment>For a screen reader: the button that changes the client. %1 is the client of now</extracomment>
        <translation>العميل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>New check...</source>
        <extracomment>Entry of the menu of clients: begins a check of another one</extracomment>
        <translation>فحص جديد...</translation>
    </message>
    <message>
        <source>Checking from outside</source>
        <extracomment>Where the checks speak from</extracomment>
        <translation>الفحص من الخارج</translation>
    </message>
    <message>
        <source>Checking from inside</source>
        <translation>الفحص من الداخل</translation>
    </message>
    <message>
        <source>Inside or outside: not known yet</source>
        <translation>داخل أم خارج: لم يُعرف بعد</translation>
    </message>
</context>
<context>
    <name>doorcheck::Smuggling</name>
    <message>
        <source>(a message with %1 and the commands of a second one inside, %2 bytes)</source>
        <extracomment>Stands in a conversation for the message; %1 is a form of line ends, %2 the size</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::SmugglingRule</name>
    <message>
        <source>After %1 it went on to take the commands inside the message.</source>
        <extracomment>%1 is a form of line ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no mail for your mailbox, so this cannot be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Name a mailbox of yours behind this server (--test-mailbox).</source>
        <extracomment>%1 is the sentence so far, %2 why not; --test-mailbox is an option and stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds the end of a message too early, but took no second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It refused what followed at once; whether it always does hangs on the moment.</source>
        <extracomment>%1 is the sentence so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped answering half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the commonest ends were tried at this pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It takes one message for one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It read a second message that was hidden in one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::StartPage</name>
    <message>
        <source>Stopped</source>
        <extracomment>Outcome of an earlier check that was ended early</extracomment>
        <translation>أُوقف</translation>
    </message>
    <message numerus="yes">
        <source>Shut, %n warnings</source>
        <extracomment>Outcome of an earlier check; %n counts questions</extracomment>
        <translation>
            <numerusform>مغلق، %n تحذير</numerusform>
            <numerusform>مغلق، تحذير واحد</numerusform>
            <numerusform>مغلق، تحذيران</numerusform>
            <numerusform>مغلق، %n تحذيرات</numerusform>
            <numerusform>مغلق، %n تحذيرًا</numerusform>
            <numerusform>مغلق، %n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>Open: %n failed</source>
        <extracomment>%n counts questions that failed in a check</extracomment>
        <translation>
            <numerusform>مفتوح: %n راسب</numerusform>
            <numerusform>مفتوح: %n راسب</numerusform>
            <numerusform>مفتوح: %n راسبان</numerusform>
            <numerusform>مفتوح: %n راسبة</numerusform>
            <numerusform>مفتوح: %n راسبًا</numerusform>
            <numerusform>مفتوح: %n راسب</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>Is your server&apos;s door shut?</source>
        <extracomment>Headline of the first page</extracomment>
        <translation>هل باب خادمك مغلق؟</translation>
    </message>
    <message>
        <source>Find out whether strangers can send mail through your server or hide behind your proxy. If they can, you get the few commands that stop it.</source>
        <extracomment>Below the headline of the first page</extracomment>
        <translation>اكتشف ما إذا كان الغرباء يستطيعون إرسال البريد عبر خادمك أو الاختباء خلف وكيلك. فإن استطاعوا تحصل على الأوامر القليلة التي توقف ذلك.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no telemetry.</source>
        <extracomment>At the foot of the first page</extracomment>
        <translation>يبقى كل شيء على هذا الحاسوب. لا حساب ولا قياس عن بعد.</translation>
    </message>
    <message>
        <source>Your domain or server</source>
        <extracomment>The name of the field on the first page</extracomment>
        <translation>نطاقك أو خادمك</translation>
    </message>
    <message>
        <source>Check my server</source>
        <extracomment>Button: the one beside the field on the first page</extracomment>
        <translation>افحص خادمي</translation>
    </message>
    <message>
        <source>Nothing is sent to the server until you have seen the plan and allowed it.</source>
        <translation>لا يُرسل شيء إلى الخادم حتى ترى الخطة وتأذن بها.</translation>
    </message>
    <message>
        <source>Try it on the practice server</source>
        <extracomment>Button: checks servers that are there for practice</extracomment>
        <translation>جرّبه على خادم التدريب</translation>
    </message>
    <message>
        <source>Open an earlier check...</source>
        <extracomment>Button: shows a check from a file</extracomment>
        <translation>فتح فحص سابق...</translation>
    </message>
    <message>
        <source>Recent clients</source>
        <extracomment>Heading above the list of clients checked before
----------
For a screen reader: the list of clients checked before</extracomment>
        <translation>العملاء الأخيرون</translation>
    </message>
    <message>
        <source>All clients</source>
        <extracomment>Button: shows all clients, not the recent ones only</extracomment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>No checks yet. The practice server needs no network.</source>
        <extracomment>In place of the list of clients checked before</extracomment>
        <translation>لا فحوص بعد. خادم التدريب لا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Type the domain of your mail addresses first, or the name of a server.</source>
        <extracomment>Below the field on the first page</extracomment>
        <translation>اكتب أولًا نطاق عناوين بريدك أو اسم خادم.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>Buttons about a check that was cut off</extracomment>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>The check of %1 of %2 was cut off. What it had learnt is kept.</source>
        <extracomment>%1 is a client, %2 date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n clients</source>
        <extracomment>Button: shows all %n clients, not the recent ones only</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the newest check of the client that is selected in the list</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>doorcheck::StartTlsRule</name>
    <message>
        <source>It offers encryption, but it does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is the protocol such as TLSv1.3, %2 the cipher</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets others speak into the encrypted talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes came between the answer to STARTTLS and the handshake: %1</source>
        <extracomment>%1 is what came</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encryption is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its certificate: %1.</source>
        <extracomment>%1 is what is wrong with the certificate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people&apos;s programs cannot trust its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Mail to it travels encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS: %1</source>
        <extracomment>%1 is the server&apos;s answer to the command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Anybody on the way can read the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS does not stand in the answer to EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One of its keys has only %n bit(s).</source>
        <extracomment>%n is the length of the key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::TranscriptModel</name>
    <message numerus="yes">
        <source>%n lines hidden</source>
        <extracomment>%n counts lines of a conversation</extracomment>
        <translation>
            <numerusform>‏%n سطر مخفي</numerusform>
            <numerusform>سطر واحد مخفي</numerusform>
            <numerusform>سطران مخفيان</numerusform>
            <numerusform>‏%n أسطر مخفية</numerusform>
            <numerusform>‏%n سطرًا مخفيًا</numerusform>
            <numerusform>‏%n سطر مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>More was said than is kept here.</source>
        <translation>قيل أكثر مما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>For a screen reader: a cell of a table that holds nothing</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Heads of the columns of a conversation</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>doorcheck::TranscriptView</name>
    <message>
        <source>Conversation with %1</source>
        <extracomment>For a screen reader. %1 is a server</extracomment>
        <translation>محادثة مع ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>doorcheck::TrendChart</name>
    <message>
        <source>Failures went from %1 on %2 to %3 on %4.</source>
        <extracomment>What a chart shows. %1 and %3 are numbers of failed answers, %2 and %4 dates</extracomment>
        <translation>انتقل عدد الراسبة من ⁨%1⁩ في ⁨%2⁩ إلى ⁨%3⁩ في ⁨%4⁩.</translation>
    </message>
</context>
<context>
    <name>doorcheck::UnreachableRule</name>
    <message>
        <source>Nothing answers there, so it could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hung up before it could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent far more than any mail server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not speak like a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before this was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail service on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take mail from us at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::UserEnumerationRule</name>
    <message>
        <source>It could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It tells who is behind an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It says yes to every name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It tells which addresses exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It does not answer such questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At RCPT it tells them apart, as it must to send no bounces to strangers; only slowing down whoever guesses helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At RCPT it does not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may tell which addresses exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::Vantage</name>
    <message>
        <source>This computer has no way to the server, so where it stands is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is on this same computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address %1 is in a network you named as your own.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address %1 is in the same network as the server.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address %1 can only be reached from inside a private network.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address %1 is private and is translated on the way, so we cannot see whether the server takes us for a stranger.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address %1 is public and in another network than the server.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person running the check says: from outside. What we saw: %1</source>
        <extracomment>%1 is what the program saw itself, a whole sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person running the check says: from inside. What we saw: %1</source>
        <extracomment>%1 is what the program saw itself, a whole sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorcheck::VantagePicture</name>
    <message>
        <source>You stand inside, with the servers.</source>
        <extracomment>For a screen reader: what the picture of the network shows</extracomment>
        <translation>أنت تقف في الداخل، مع الخوادم.</translation>
    </message>
    <message>
        <source>You stand outside, before the door.</source>
        <translation>أنت تقف في الخارج، أمام الباب.</translation>
    </message>
    <message>
        <source>Internet</source>
        <extracomment>Words in a picture of the network</extracomment>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>خوادمك</translation>
    </message>
</context>
<context>
    <name>doorcheck::VerdictTableModel</name>
    <message>
        <source>Check</source>
        <extracomment>Head of a column: when a check was made</extracomment>
        <translation>الفحص</translation>
    </message>
</context>
<context>
    <name>doorcheck::WriteDialog</name>
    <message>
        <source>Writing the file</source>
        <extracomment>Title of a dialog: a long report is made and saved</extracomment>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>%1 is being made. Until it is whole, nothing is changed at its place.</source>
        <extracomment>%1 is the name of the file that is being written</extracomment>
        <translation>يجري إعداد %1. لن يتغيّر شيء في مكانه حتى يكتمل.</translation>
    </message>
</context>
<context>
    <name>doorcheck::WriteFile</name>
    <message>
        <source>Cannot write %1: it is a folder. Name a file in it.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %2 does not exist. Make it, or choose another.</source>
        <extracomment>%1 is a path, %2 its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place, or free this one; nothing was changed.</source>
        <extracomment>%1 is a path, %2 the system&apos;s own words, such as &quot;Permission denied&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
