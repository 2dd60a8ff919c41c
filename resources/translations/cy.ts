<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>editor</name>
    <message>
        <location filename="editor/model/editions.py"/>
        <source>[not yet translated]</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>[heb ei gyfieithu eto]</translation>
    </message>
    <message>
        <location filename="editor/output/html.py"/>
        <source>Ticked:</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wedi’i dicio:</translation>
    </message>
    <message>
        <location filename="editor/output/html.py"/>
        <source>Not recorded:</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei gofnodi:</translation>
    </message>
    <message>
        <location filename="editor/output/html.py"/>
        <source>Not ticked:</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei dicio:</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <source>Skip to the response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Neidio i’r ymateb</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <source>Back to the top</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i’r brig</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <source>Text size</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <source>Default</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Diofyn</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <source>Large</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mawr</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <source>Largest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mwyaf</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <source>Contents</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <location filename="editor/output/publication.py"/>
        <location filename="editor/output/text.py"/>
        <source>(not recorded)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>(heb ei gofnodi)</translation>
    </message>
    <message>
        <location filename="editor/output/reading.py"/>
        <source>Yes</source>
        <translatorcomment>For review by a Welsh speaker: Welsh answers a question with its verb (Ydy, Do, Oes); Ie is what bilingual tick boxes print</translatorcomment>
        <translation>Ie</translation>
    </message>
    <message>
        <location filename="editor/output/reading.py"/>
        <source>No</source>
        <translatorcomment>For review by a Welsh speaker: Welsh answers a question with its verb (Nac ydy, Naddo, Nac oes); Na is what bilingual tick boxes print</translatorcomment>
        <translation>Na</translation>
    </message>
    <message>
        <location filename="editor/output/word/__init__.py"/>
        <source>Crest of {body}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Arfbais {body}</translation>
    </message>
    <message>
        <location filename="editor/output/word/__init__.py"/>
        <source>Page</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tudalen</translation>
    </message>
    <message>
        <location filename="editor/output/word/__init__.py"/>
        <source>of</source>
        <translatorcomment>For review by a Welsh speaker: as in page 1 of 3</translatorcomment>
        <translation>o</translation>
    </message>
    <message>
        <location filename="editor/ui/side_notes.py"/>
        <source>{name}: write in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>Write in {language}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Ysgrifennu yn {language}</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} not translated</source>
        <comment>0</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim byd heb ei gyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} not translated</source>
        <comment>1</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb ei gyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} not translated</source>
        <comment>2</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} not translated</source>
        <comment>3</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} not translated</source>
        <comment>6</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} not translated</source>
        <comment>other</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} changed since</source>
        <comment>0</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim byd wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} changed since</source>
        <comment>1</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} changed since</source>
        <comment>2</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} changed since</source>
        <comment>3</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} changed since</source>
        <comment>6</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{n} changed since</source>
        <comment>other</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>All translated</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Popeth wedi’i gyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>The response in {language}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr ymateb: {language}</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>There is nothing to translate yet.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim i’w gyfieithu eto.</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>It is right as it is</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mae’n gywir fel y mae</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>{name}: it is right as it is</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: mae’n gywir fel y mae</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>Not translated yet</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei gyfieithu eto</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>The {language} was changed since</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Newidiwyd y {language} ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides.py"/>
        <source>Translated</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gyfieithu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Archif</translation>
    </message>
    <message>
        <source>Back to the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Yn ôl i’r archif</translation>
    </message>
    <message>
        <source>‹ Archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">‹ Archif</translation>
    </message>
    <message>
        <source>‹ The text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">‹ Y testun</translation>
    </message>
    <message>
        <source>Bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Bin</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Trwm (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Italig (Ctrl+I)</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Rhestr fwled</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Rhestr wedi’i rhifo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cau</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cau’r neges</translation>
    </message>
    <message>
        <source>Check</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Gwirio</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dewis ffeil…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dewis ffeil arall…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dewis llun…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Clirio fformatio</translation>
    </message>
    <message>
        <source>Differences</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Gwahaniaethau</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Fersiwn cynharach</translation>
    </message>
    <message>
        <source>Later version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Fersiwn diweddarach</translation>
    </message>
    <message>
        <source>Versions</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Fersiynau</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Fersiynau…</translation>
    </message>
    <message>
        <source>From</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">O</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cadw</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dolen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dolen…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dewislen</translation>
    </message>
    <message>
        <source>More details</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Rhagor o fanylion</translation>
    </message>
    <message>
        <source>Move down</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Symud i lawr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Symud i fyny</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Symud i’r bin</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Enw</translation>
    </message>
    <message>
        <source>New response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Ymateb newydd</translation>
    </message>
    <message>
        <source>Next step</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cam nesaf</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cam nesaf…</translation>
    </message>
    <message>
        <source>No date</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dim dyddiad</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Dim</translation>
    </message>
    <message>
        <source>None of these</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dim un o’r rhain</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Agor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Agor ffolder</translation>
    </message>
    <message>
        <source>Open it</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Ei agor</translation>
    </message>
    <message>
        <source>Optional</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Dewisol</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Gludo fel testun plaen</translation>
    </message>
    <message>
        <source>Published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Reading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Darllen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Tynnu</translation>
    </message>
    <message>
        <source>Response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Ymateb</translation>
    </message>
    <message>
        <source>Responses</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Ymatebion</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cadw copi…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Wedi’i gadw</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Chwilio’r archif</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Chwilio teitlau a thestun</translation>
    </message>
    <message>
        <source>Table</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Tabl</translation>
    </message>
    <message>
        <source>Text size: {value}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Maint y testun: {value}</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Mae’r bin yn wag.</translation>
    </message>
    <message>
        <source>The crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Yr arfbais</translation>
    </message>
    <message>
        <source>Crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Arfbais</translation>
    </message>
    <message>
        <source>No crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dim arfbais</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Ceisio eto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Ail-wneud</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cadw</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Chwilio</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Argraffu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Argraffu…</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cymorth</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Gosodiadau</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Canfod</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Amnewid</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Amnewid popeth</translation>
    </message>
    <message>
        <source>Cut</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Torri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Copïo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dileu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Golygu</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Allforio</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Allforio Word</translation>
    </message>
    <message>
        <source>Today {local:%H:%M}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Heddiw {local:%H:%M}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Cyngor</translation>
    </message>
    <message>
        <source>Needed</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Angenrheidiol</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Daliad cyfreithiol</translation>
    </message>
    <message>
        <source>Planned</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="obsolete">Wedi’i gynllunio</translation>
    </message>
    <message>
        <source>Office profile</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Proffil y swyddfa</translation>
    </message>
    <message>
        <source>Office rules</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Rheolau’r swyddfa</translation>
    </message>
    <message>
        <source>Rank or role</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Rheng neu rôl</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Tywyll</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Sillafu</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Iaith</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Nodyn</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Dyfyniad</translation>
    </message>
    <message>
        <source>Heading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Pennawd</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Is-bennawd</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Paragraff</translation>
    </message>
    <message>
        <source>Caption</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Capsiwn</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Capsiwn…</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>PCC response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb y CHTh</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Response by the {commissioner_short} to HMICFRS inspections of {force}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb y {commissioner_short} i arolygiadau HMICFRS o {force}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Inspection details</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Manylion yr arolygiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Title of inspection</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl yr arolygiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Series</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyfres</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>A line under the title that says which programme the report belongs to, such as PEEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Date inspection published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiad cyhoeddi’r arolygiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Day 1 of the 56 in which the response must be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Type of inspection</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Math o arolygiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Tick all that apply.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ticiwch bob un sy’n berthnasol.</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>{force_area} specific</source>
        <translatorcomment>For review by a Welsh speaker: yn benodol avoids a mutation of the name</translatorcomment>
        <translation>{force_area} yn benodol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>National</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cenedlaethol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Follow up</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dilynol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Thematic</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Thematig</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Partner inspection</source>
        <translatorcomment>For review by a Welsh speaker: a joint inspection, such as with Estyn or Ofsted</translatorcomment>
        <translation>Arolygiad partner</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Is {force} quoted in the report?</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>A yw {force} yn cael ei ddyfynnu yn yr adroddiad?</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Executive summary of report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Crynodeb gweithredol o’r adroddiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Executive summary</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Crynodeb gweithredol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>What the inspectorate looked at and what it found, in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Force response to recommendations</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb yr heddlu i’r argymhellion</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Force response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb yr heddlu</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Statement by</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Datganiad gan</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>The chief officer who speaks for the force. Printed as one line above the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <location filename="forms/force-statement.1"/>
        <source>Statement</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Datganiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>{commissioner_short} response to inspection</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb y {commissioner_short} i’r arolygiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>{commissioner_short} response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb y {commissioner_short}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Comment by the {commissioner_short}:</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Sylw gan y {commissioner_short}:</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>For each recommendation: what the office has done or will do, or why it will do nothing (section 55(5B)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>For office use only</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>At ddefnydd y swyddfa yn unig</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Office use only</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Defnydd swyddfa yn unig</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Response forwarded to Home Office</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb wedi’i anfon ymlaen i’r Swyddfa Gartref</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Response published on {commissioner_short} website</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb wedi’i gyhoeddi ar wefan y {commissioner_short}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Letter</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Addressee</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Derbynnydd</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>For offices that answer by letter; leave it empty otherwise. One line each for name, role and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Salutation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyfarchiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Such as “Dear Home Secretary,”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <location filename="forms/force-statement.1"/>
        <source>Published by</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd gan</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The inspectorate whose report it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Jointly with</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ar y cyd â</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Other inspectorates that took part, such as Ofsted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Address of the report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad yr adroddiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Its web address.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ei gyfeiriad gwe.</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Was {force} inspected?</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>A gafodd {force} ei arolygu?</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No where the report is national and the force was not among those visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No 56-day duty applies because</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nid oes dyletswydd 56 diwrnod oherwydd</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Leave empty for a report under section 55. Some publications have no such duty: fire inspections, super-complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Further reports answered here</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiadau eraill yr ymatebir iddynt yma</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>One response may answer several reports. Each has a last lawful day of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Further report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad arall</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Title of the report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl yr adroddiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Date published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiad cyhoeddi</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Address</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Grades</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Graddau</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The grade that the report gives for each area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Grade</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gradd</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Area</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Maes</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Outstanding</source>
        <translatorcomment>For review by a Welsh speaker: a PEEL grade</translatorcomment>
        <translation>Rhagorol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Good</source>
        <translatorcomment>For review by a Welsh speaker: a PEEL grade</translatorcomment>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Adequate</source>
        <translatorcomment>For review by a Welsh speaker: a PEEL grade</translatorcomment>
        <translation>Digonol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Requires improvement</source>
        <translatorcomment>For review by a Welsh speaker: a PEEL grade</translatorcomment>
        <translation>Angen gwella</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Inadequate</source>
        <translatorcomment>For review by a Welsh speaker: a PEEL grade</translatorcomment>
        <translation>Annigonol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Not graded</source>
        <translatorcomment>For review by a Welsh speaker: agrees with maes</translatorcomment>
        <translation>Heb ei raddio</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>First report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad cyntaf</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What the report asks for</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’r adroddiad yn gofyn amdano</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Recommendations</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What the report says it makes</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Yr hyn y dywed yr adroddiad ei fod yn ei wneud</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Such as “16 recommendations and 5 areas for improvement”: it is compared with what is entered below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Recommendations, causes of concern and areas for improvement</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argymhellion, achosion pryder a meysydd i’w gwella</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Each as the report has it. Paste the report’s list, or read its PDF, from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Item</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Eitem</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Kind</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Math</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Recommendation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Cause of concern</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Achos pryder</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Area for improvement</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Maes i’w wella</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Number</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhif</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>As the report writes it: 14, 1a, 10 and 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What it says</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’n ei ddweud</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Part of</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhan o</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The recommendation that it is a part of, or the cause of concern that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Part of: {value}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhan o: {value}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Report: {value}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad: {value}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Page</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tudalen</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Page {value}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tudalen {value}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Who it is for</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">I bwy y mae</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The force</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The local policing body</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Y corff plismona lleol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>National bodies</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyrff cenedlaethol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Named as</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Enwir fel</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The words of the report, where it names more than one or a body of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>To be done by</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>I’w wneud erbyn</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The inspectorate’s own date, if it gives one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Invitation to the {chief_officer_title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwahoddiad i’r {chief_officer_title}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Invitation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwahoddiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Invited to comment on</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiad y gwahoddiad i roi sylwadau</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Before it comments, the body invites the chief officer to do so (section 55(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Comments due by</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Sylwadau i’w cyflwyno erbyn</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The date that the body sets in its invitation (section 55(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Were comments received?</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>A gafwyd sylwadau?</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No says that none were received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Comments received on</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiad derbyn y sylwadau</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The chief officer’s comments, published with the response (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answers to each recommendation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Atebion i bob argymhelliad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What the body has done or will do, or why it does nothing. What the force does is not enough (section 55(5B)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ateb</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer to</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ateb i</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>One answer may serve several recommendations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer to {value}</source>
        <translatorcomment>For review by a Welsh speaker: the colon avoids a mutation after i</translatorcomment>
        <translation>Ateb i: {value}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Position of {force}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Safbwynt {force}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer of the {commissioner_short}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ateb y {commissioner_short}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Action taken</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Camau a gymerwyd</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Action proposed</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Camau arfaethedig</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No action, because</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim camau, oherwydd</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What was or will be done, or why nothing is</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a wnaed neu a wneir, neu pam na wneir dim</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Status</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Statws</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Not started</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>In progress</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Complete</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gwblhau</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Due</source>
        <translatorcomment>For review by a Welsh speaker: the label of a date</translatorcomment>
        <translation>Erbyn</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The office’s own date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Response to the comments of the {chief_officer_title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb i sylwadau’r {chief_officer_title}</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Published with the comments, if there is one (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Sections of your own</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Eich adrannau eich hun</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>A heading and text, printed behind the section that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Section</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adran</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Heading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Pennawd</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <location filename="forms/force-statement.1"/>
        <source>Text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Stands after</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Yn sefyll ar ôl</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>the letter’s salutation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>cyfarchiad y llythyr</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Related documents</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dogfennau cysylltiedig</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Earlier responses and documents</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymatebion a dogfennau blaenorol</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Document</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dogfen</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <location filename="forms/force-statement.1"/>
        <source>Title</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Where</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ble</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>A web address, or the id of a response in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Copies of the letter</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Copïau o’r llythyr</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>cc</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>cc</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Who else receives the letter, one to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Follows from the copy below (section 55(6)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Follows from the date of publication below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Published on</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd ar</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Address of the response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad yr ymateb</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The web address at which it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Copies sent</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Copïau a anfonwyd</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>To the inspectors of constabulary and to the Secretary of State (section 55(6)). Printed once sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Copy</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Copi</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>To</source>
        <translatorcomment>For review by a Welsh speaker: to whom a copy was sent</translatorcomment>
        <translation>At</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>By</source>
        <translatorcomment>For review by a Welsh speaker: by which way a copy was sent: e-mail, post</translatorcomment>
        <translation>Drwy</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>E-mail</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Post</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Portal</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Porth</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Other</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Arall</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Sent on</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Files kept with the response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ffeiliau a gedwir gyda’r ymateb</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The report, the chief officer’s letter, and what else belongs to the record. Each is kept byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>File</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ffeil</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What it is</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Beth ydyw</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr adroddiad</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The chief officer’s comments</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Sylwadau’r prif swyddog</translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Note</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Force statement</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Datganiad yr heddlu</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Statement from</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Datganiad gan</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Rank and name of the officer who speaks for the force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Statement from {value}:</source>
        <translatorcomment>For review by a Welsh speaker: the colon avoids a mutation after gan</translatorcomment>
        <translation>Datganiad gan: {value}</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Report or letter answered</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad neu lythyr yr ymatebir iddo</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>The inspectorate or body whose report or letter this answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Statement text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun y datganiad</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Quotations</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyfyniadau</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Heading of the quotations</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Pennawd y dyfyniadau</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>For example: Quotes from the inspection report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Word for word from the report, with whatever leads into the quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Quotation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyfyniad</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Source</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Where it stands, such as a page or paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Posting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Postio</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Posted on</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Postiwyd</translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Posted on {value}</source>
        <translatorcomment>For review by a Welsh speaker: the value begins with dydd; the colon avoids a mutation after ar</translatorcomment>
        <translation>Postiwyd: {value}</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>PCC</source>
        <translatorcomment>For review by a Welsh speaker: the short form that offices in Wales use</translatorcomment>
        <translation>CHTh</translation>
    </message>
    <message>
        <source>Police and Crime Commissioner</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd yr Heddlu a Throseddu</translation>
    </message>
    <message>
        <source>Chief Constable</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Prif Gwnstabl</translation>
    </message>
    <message>
        <source>Deputy Chief Constable</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dirprwy Brif Gwnstabl</translation>
    </message>
    <message>
        <source>Assistant Chief Constable</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Prif Gwnstabl Cynorthwyol</translation>
    </message>
    <message>
        <source>Chief Superintendent</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Prif Uwch-arolygydd</translation>
    </message>
    <message>
        <source>Superintendent</source>
        <translatorcomment>For review by a Welsh speaker: the hyphen</translatorcomment>
        <translation>Uwch-arolygydd</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Arolygydd</translation>
    </message>
    <message>
        <source>Sergeant</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhingyll</translation>
    </message>
    <message>
        <source>North Wales Police</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heddlu Gogledd Cymru</translation>
    </message>
    <message>
        <source>South Wales Police</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heddlu De Cymru</translation>
    </message>
    <message>
        <source>Gwent Police</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heddlu Gwent</translation>
    </message>
    <message>
        <source>Dyfed-Powys Police</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heddlu Dyfed-Powys</translation>
    </message>
    <message>
        <source>North Wales</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gogledd Cymru</translation>
    </message>
    <message>
        <source>South Wales</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>De Cymru</translation>
    </message>
    <message>
        <source>Gwent</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwent</translation>
    </message>
    <message>
        <source>Dyfed-Powys</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyfed-Powys</translation>
    </message>
    <message>
        <source>Wales</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Y Swyddfa Gartref</translation>
    </message>
    <message>
        <source>Home Secretary</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennydd Cartref</translation>
    </message>
    <message>
        <source>HMICFRS</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>HMICFRS</translation>
    </message>
    <message>
        <source>HMIC</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>HMIC</translation>
    </message>
    <message>
        <source>Ofsted</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ofsted</translation>
    </message>
    <message>
        <source>Estyn</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Estyn</translation>
    </message>
    <message>
        <source>PEEL</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>PEEL</translation>
    </message>
    <message>
        <source>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Arolygiaeth Cwnstabliaeth a Gwasanaethau Tân ac Achub Ei Fawrhydi</translation>
    </message>
    <message>
        <source>the local policing body</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>y corff plismona lleol</translation>
    </message>
    <message>
        <source>the commissioner</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>y comisiynydd</translation>
    </message>
    <message>
        <source>the force</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>yr heddlu</translation>
    </message>
    <message>
        <source>Force area</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ardal yr heddlu</translation>
    </message>
    <message>
        <source>the chief officer</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>y prif swyddog</translation>
    </message>
    <message>
        <source>Police and Crime Commissioner for North Wales</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu Gogledd Cymru</translation>
    </message>
    <message>
        <source>North Wales Police and Crime Commissioner</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu Gogledd Cymru</translation>
    </message>
    <message>
        <source>Office of the Police and Crime Commissioner for North Wales</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Swyddfa Comisiynydd Heddlu a Throseddu Gogledd Cymru</translation>
    </message>
    <message>
        <source>Police and Crime Commissioner for South Wales</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu De Cymru</translation>
    </message>
    <message>
        <source>South Wales Police and Crime Commissioner</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu De Cymru</translation>
    </message>
    <message>
        <source>Office of the Police and Crime Commissioner for South Wales</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Swyddfa Comisiynydd Heddlu a Throseddu De Cymru</translation>
    </message>
    <message>
        <source>Police and Crime Commissioner for Gwent</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu Gwent</translation>
    </message>
    <message>
        <source>Gwent Police and Crime Commissioner</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu Gwent</translation>
    </message>
    <message>
        <source>Office of the Police and Crime Commissioner for Gwent</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Swyddfa Comisiynydd Heddlu a Throseddu Gwent</translation>
    </message>
    <message>
        <source>Police and Crime Commissioner for Dyfed-Powys</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu Dyfed-Powys</translation>
    </message>
    <message>
        <source>Dyfed-Powys Police and Crime Commissioner</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Comisiynydd Heddlu a Throseddu Dyfed-Powys</translation>
    </message>
    <message>
        <source>Office of the Police and Crime Commissioner for Dyfed-Powys</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Swyddfa Comisiynydd Heddlu a Throseddu Dyfed-Powys</translation>
    </message>
</context>
</TS>
