<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FindingDetail</name>
    <message numerus="yes">
        <source>%n servers and ports</source>
        <extracomment>%n servers that a question was put to</extracomment>
        <translation>
            <numerusform>%n server and port</numerusform>
            <numerusform>%n servers and ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported data.</source>
        <extracomment>Below what was noted at some servers. %n more servers</extracomment>
        <translation>
            <numerusform>%n more in the exported data.</numerusform>
            <numerusform>%n more in the exported data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>Show more (%n)</source>
        <extracomment>Button below a part of a list: shows more of it. %n entries are not shown yet</extracomment>
        <translation>
            <numerusform>Show more (%n)</numerusform>
            <numerusform>Show more (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyOpenRule</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <extracomment>%n: how many more ways into a proxy ended the same</extracomment>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n fixed</source>
        <extracomment>%n answers have changed since the last check</extracomment>
        <translation>
            <numerusform>%n fixed</numerusform>
            <numerusform>%n fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>%n counts findings that were not in the check before</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>%n counts findings whose verdict is another than in the check before</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>%n counts findings with the same verdict as in the check before</extracomment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>%n counts findings for which the two checks did not ask the same</extracomment>
        <translation>
            <numerusform>%n not comparable</numerusform>
            <numerusform>%n not comparable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still failing</source>
        <extracomment>Of the answers that have not changed since the last check, %n fail</extracomment>
        <translation>
            <numerusform>%n still failing</numerusform>
            <numerusform>%n still failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risks</source>
        <extracomment>%n faults somebody answers for</extracomment>
        <translation>
            <numerusform>%n accepted risk</numerusform>
            <numerusform>%n accepted risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::CheckPage</name>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>A time that has gone by: %n seconds</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>%n minutes until the check ends</extracomment>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::Cli</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>%n: number of findings that failed</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::Dialogue</name>
    <message numerus="yes">
        <source>%n byte(s) came before the TLS handshake and were thrown away</source>
        <extracomment>%n counts bytes</extracomment>
        <translation>
            <numerusform>%n byte came before the TLS handshake and was thrown away</numerusform>
            <numerusform>%n bytes came before the TLS handshake and were thrown away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), not kept)</source>
        <extracomment>Stands for bytes in a conversation; %n counts them</extracomment>
        <translation>
            <numerusform>(%n byte, not kept)</numerusform>
            <numerusform>(%n bytes, not kept)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::FoundList</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <extracomment>Below the name of a server that was looked up: the %n addresses it has</extracomment>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::HistoryPage</name>
    <message numerus="yes">
        <source>%n checks. %1</source>
        <extracomment>Below the headline of the history. %n checks; %1 is a sentence on failures</extracomment>
        <translation>
            <numerusform>%n check. %1</numerusform>
            <numerusform>%n checks. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::OpenRelayRule</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Stands behind some addresses; %n counts those that are not named</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::PlanCard</name>
    <message numerus="yes">
        <source>At most %n connections,</source>
        <extracomment>Part of a sentence that goes on with the number of addresses; %n counts connections</extracomment>
        <translation>
            <numerusform>At most %n connection,</numerusform>
            <numerusform>At most %n connections,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>connections at most, %n where the door is shut</source>
        <extracomment>Below a number on the plan: it is seldom reached. %n connections</extracomment>
        <translation>
            <numerusform>connections at most, %n where the door is shut</numerusform>
            <numerusform>connections at most, %n where the door is shut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::Proof</name>
    <message numerus="yes">
        <source>Proven: %n marked message(s) came through.</source>
        <extracomment>%n messages</extracomment>
        <translation>
            <numerusform>Proven: %n marked message came through.</numerusform>
            <numerusform>Proven: %n marked messages came through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::ReportWords</name>
    <message numerus="yes">
        <source>%n lines left out</source>
        <extracomment>%n counts lines of a conversation</extracomment>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The door is open: %n of %1 questions failed.</source>
        <extracomment>%n of %1 questions of the checklist</extracomment>
        <translation>
            <numerusform>The door is open: %n of %1 questions failed.</numerusform>
            <numerusform>The door is open: %n of %1 questions failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The door is shut, but %n of %1 questions failed.</source>
        <extracomment>%n of %1 questions of the checklist; none of them is about the door itself</extracomment>
        <translation>
            <numerusform>The door is shut, but %n of %1 questions failed.</numerusform>
            <numerusform>The door is shut, but %n of %1 questions failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The door is shut, with %n warnings.</source>
        <extracomment>%n counts warnings</extracomment>
        <translation>
            <numerusform>The door is shut, with %n warning.</numerusform>
            <numerusform>The door is shut, with %n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the leaflet&apos;s %1 questions failed on %2.</source>
        <extracomment>%n of the leaflet&apos;s %1 questions, %2 is a date</extracomment>
        <translation>
            <numerusform>%n of the leaflet&apos;s %1 questions failed on %2.</numerusform>
            <numerusform>%n of the leaflet&apos;s %1 questions failed on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strangers get in by no way that was tried on %1, but %n of the leaflet&apos;s %2 questions failed.</source>
        <extracomment>%1 lists servers, %n counts questions that failed, %2 all questions</extracomment>
        <translation>
            <numerusform>Strangers get in by no way that was tried on %1, but %n of the leaflet&apos;s %2 questions failed.</numerusform>
            <numerusform>Strangers get in by no way that was tried on %1, but %n of the leaflet&apos;s %2 questions failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server addresses were asked: %1.</source>
        <extracomment>%1 lists addresses, %n counts them</extracomment>
        <translation>
            <numerusform>%n server address was asked: %1.</numerusform>
            <numerusform>%n server addresses were asked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::ResultsPage</name>
    <message numerus="yes">
        <source>%n more questions need attention</source>
        <extracomment>Below the headline, a button: %n questions with a warning or without a clear answer</extracomment>
        <translation>
            <numerusform>%n more question needs attention</numerusform>
            <numerusform>%n more questions need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::RunListModel</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Below the date of an earlier check: %n answers</extracomment>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Outcome of an earlier check; %n counts questions</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::ScopeBox</name>
    <message numerus="yes">
        <source>All servers of this question (%n)</source>
        <extracomment>Choice: a decision about every server that a question was put to, %n in all</extracomment>
        <translation>
            <numerusform>All servers of this question (%n)</numerusform>
            <numerusform>All servers of this question (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::SetupPage</name>
    <message numerus="yes">
        <source>%n addresses found. Nothing has been sent to them.</source>
        <extracomment>Above the servers that were found. %n addresses in all</extracomment>
        <translation>
            <numerusform>%n address found. Nothing has been sent to it.</numerusform>
            <numerusform>%n addresses found. Nothing has been sent to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses or ports stay out of the check, as before. Look them up to see which.</source>
        <extracomment>Above the servers, before they are looked up. %n places</extracomment>
        <translation>
            <numerusform>%n address or port stays out of the check, as before. Look it up to see which.</numerusform>
            <numerusform>%n addresses or ports stay out of the check, as before. Look them up to see which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::StartPage</name>
    <message numerus="yes">
        <source>Shut, %n warnings</source>
        <extracomment>Outcome of an earlier check; %n counts questions</extracomment>
        <translation>
            <numerusform>Shut, %n warning</numerusform>
            <numerusform>Shut, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open: %n failed</source>
        <extracomment>%n counts questions that failed in a check</extracomment>
        <translation>
            <numerusform>Open: %n failed</numerusform>
            <numerusform>Open: %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n clients</source>
        <extracomment>Button: shows all %n clients, not the recent ones only</extracomment>
        <translation>
            <numerusform>The %n client</numerusform>
            <numerusform>All %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::StartTlsRule</name>
    <message numerus="yes">
        <source>One of its keys has only %n bit(s).</source>
        <extracomment>%n is the length of the key</extracomment>
        <translation>
            <numerusform>One of its keys has only %n bit.</numerusform>
            <numerusform>One of its keys has only %n bits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorcheck::TranscriptModel</name>
    <message numerus="yes">
        <source>%n lines hidden</source>
        <extracomment>%n counts lines of a conversation</extracomment>
        <translation>
            <numerusform>%n line hidden</numerusform>
            <numerusform>%n lines hidden</numerusform>
        </translation>
    </message>
</context>
</TS>
