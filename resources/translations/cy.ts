<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>editor</name>
    <message>
        <location filename="editor/about.py"/>
        <source>Dictionary {name}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Geiriadur {name}</translation>
    </message>
    <message>
        <location filename="editor/about.py"/>
        <source>see its text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>gweler ei destun</translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>There is no archive folder at {folder}; nothing was made or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The archive {folder} lacks its archive.json, perhaps because a copy has not finished; it can be read, and nothing is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>There is no response “{id}” in {folder}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” is in the bin and is kept there; restore it to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” is not in the bin; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” stands both in the archive and in the bin; both are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>{path} was written by a newer version of the program (format {schema}); it is kept as it is, and this version does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>{path} is damaged ({reason}); it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” was made with the form “{form}”, version {version}, which is not here; the response is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” was saved elsewhere in the meantime; nothing was overwritten, and both texts are kept: this one as version {ours}, the other as version {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” is {state}, so {what} cannot be changed; reopen it as a draft first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>There is no version “{token}” of the response “{id}”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” has no field “{field}”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” was damaged and is kept in quarantine; {offer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” is held by {by} ({reason}) and cannot be deleted; release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>The response “{id}” is not held; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>Another program is saving to {folder} and does not finish; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>{path} could not be written: {reason}; what was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>{path} could not be read: {reason}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/archive/errors.py"/>
        <source>“{name}” is not the name of an attachment of this archive; nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/attaching.py"/>
        <source>{name} cannot be read: {error}; nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/attaching.py"/>
        <source>{name} is larger than {largest} MB, the most that this office keeps; nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/attaching.py"/>
        <source>the form “{id}”, version {version}, keeps no files; a newer version may, to which “carry” brings a response; nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/attaching.py"/>
        <source>the response is {state}, and its files with it; {how_to_reopen}; nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/exporting.py"/>
        <source>the office’s Word template cannot be filled: {error} Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/exporting.py"/>
        <source>the response has no dates for a calendar; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/exporting.py"/>
        <source>cannot export to “{name}”: the name must end in one of {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/exporting.py"/>
        <source>cannot write {target}: there is no folder {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/exporting.py"/>
        <location filename="editor/verbs/templates.py"/>
        <source>cannot write {target}: {error}; nothing was changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/exporting.py"/>
        <source>cannot export to {target}: the archive keeps its own files there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/exporting.py"/>
        <source>cannot read the crest {path}: {error}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/handover.py"/>
        <source>hand over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/parcel.py"/>
        <source>cannot {verb} {target}: {error}; nothing was left there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/parcel.py"/>
        <source>cannot {verb} {target}: it lies in the archive itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/parcel.py"/>
        <source>cannot {verb} {target}: there is no folder {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/parcel.py"/>
        <source>cannot {verb} {target}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/parcel.py"/>
        <source>cannot {verb} {target}: something is there already; choose a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/publishing.py"/>
        <source>write the publication pack to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/publishing.py"/>
        <source>{problem} (and {more} more like it); nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/publishing.py"/>
        <source>{problem}; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/publishing.py"/>
        <source>no LibreOffice was found that could make an accessible one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/reading_in.py"/>
        <source>{begun}; nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/templates.py"/>
        <source>It holds no macros, no embedded files and loads nothing from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/templates.py"/>
        <source>cannot read the template {path}: {error}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/casework/templates.py"/>
        <source>the office’s Word template of this form cannot be used: {error} Register it again, or remove it; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/cli.py"/>
        <source>no window can open, because Qt or a library it needs is missing: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/console.py"/>
        <source>cannot read {name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/console.py"/>
        <source>{name} is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/console.py"/>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/console.py"/>
        <source>standard output is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/console.py"/>
        <source>cannot write to standard output: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>the disk is full</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>mae’r ddisg yn llawn</translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>the space allowed on this disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>this user is not allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>the disk can only be read</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>dim ond darllen y ddisg sy’n bosibl</translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>the disk reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>it is not there</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>nid yw yno</translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>part of the path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>the name is too long</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>mae’r enw’n rhy hir</translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>another program has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/errors.py"/>
        <source>the system gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>an embedded object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>an embedded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>an ActiveX control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>a file inserted as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>changed keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>changed toolbars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>It was saved as “Strict Open XML”: open it in Word and save it as “Word Document (.docx)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>It holds macros: save it as “Word Document (.docx)” or “Word Template (.dotx)”, which hold none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>It holds {what}: take it out; only text and pictures may be in a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>It would load another template from {target}: in Word, under File, Options, Add-ins, Templates, empty the box “Document template”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>It would load {what} from {target}: put it into the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>what a link names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>It was based on the template “{target}”; responses are not tied to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>Its link to {target} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>It holds a field “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/importing/template_guard.py"/>
        <source>{named}, which asks or fetches from outside: put the text in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/beginning.py"/>
        <source>The response is of version {version} of the form “{form}”, and there is no newer one to carry it to; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/beginning.py"/>
        <source>Version {version} of the form “{form}” has no field “{field}”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/beginning.py"/>
        <source>Version {version} of the form cannot hold it ({error}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/checks.py"/>
        <source>{name} has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/checks.py"/>
        <source>{record}: {name} has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>Report’s date not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>Published; the day is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/model/year.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published in time</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd mewn pryd</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published {n} day late</source>
        <comment>0</comment>
        <extracomment>Plural: Published {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd {n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published {n} day late</source>
        <comment>1</comment>
        <extracomment>Plural: Published {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd {n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published {n} day late</source>
        <comment>2</comment>
        <extracomment>Plural: Published {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd {n} ddiwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published {n} day late</source>
        <comment>3</comment>
        <extracomment>Plural: Published {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd {n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published {n} day late</source>
        <comment>6</comment>
        <extracomment>Plural: Published {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd {n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>Published {n} day late</source>
        <comment>other</comment>
        <extracomment>Plural: Published {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd {n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>The day on which the report was published is not recorded, so the clock has no day 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published, on a day that is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published {n} day late</source>
        <comment>0</comment>
        <extracomment>Plural: published {n} days late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published {n} day late</source>
        <comment>1</comment>
        <extracomment>Plural: published {n} days late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published {n} day late</source>
        <comment>2</comment>
        <extracomment>Plural: published {n} days late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published {n} day late</source>
        <comment>3</comment>
        <extracomment>Plural: published {n} days late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published {n} day late</source>
        <comment>6</comment>
        <extracomment>Plural: published {n} days late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published {n} day late</source>
        <comment>other</comment>
        <extracomment>Plural: published {n} days late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published in time, on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published in time, {n} day before it</source>
        <comment>0</comment>
        <extracomment>Plural: published in time, {n} days before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published in time, {n} day before it</source>
        <comment>1</comment>
        <extracomment>Plural: published in time, {n} days before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published in time, {n} day before it</source>
        <comment>2</comment>
        <extracomment>Plural: published in time, {n} days before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published in time, {n} day before it</source>
        <comment>3</comment>
        <extracomment>Plural: published in time, {n} days before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published in time, {n} day before it</source>
        <comment>6</comment>
        <extracomment>Plural: published in time, {n} days before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>published in time, {n} day before it</source>
        <comment>other</comment>
        <extracomment>Plural: published in time, {n} days before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>No 56-day duty applies: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/clock.py"/>
        <source>Untitled report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad heb deitl</translation>
    </message>
    <message>
        <location filename="editor/model/compare.py"/>
        <source>None of them</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim un ohonynt</translation>
    </message>
    <message>
        <location filename="editor/model/compare.py"/>
        <location filename="editor/output/reading.py"/>
        <location filename="editor/ui/form/editors.py"/>
        <source>Yes</source>
        <translatorcomment>For review by a Welsh speaker: Welsh answers a question with its verb (Ydy, Do, Oes); Ie is what bilingual tick boxes print</translatorcomment>
        <translation>Ie</translation>
    </message>
    <message>
        <location filename="editor/model/compare.py"/>
        <location filename="editor/output/reading.py"/>
        <location filename="editor/ui/form/editors.py"/>
        <source>No</source>
        <translatorcomment>For review by a Welsh speaker: Welsh answers a question with its verb (Nac ydy, Naddo, Nac oes); Na is what bilingual tick boxes print</translatorcomment>
        <translation>Na</translation>
    </message>
    <message>
        <location filename="editor/model/compare.py"/>
        <source>Not known</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <location filename="editor/model/compare.py"/>
        <location filename="editor/ui/form/editors.py"/>
        <source>Done</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <location filename="editor/model/compare.py"/>
        <location filename="editor/ui/form/editors.py"/>
        <source>Not done</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei wneud</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>No 56-day limit then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>Last day today: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left: {day}</source>
        <comment>0</comment>
        <extracomment>Plural: {n} days left: {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl: {day}</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left: {day}</source>
        <comment>1</comment>
        <extracomment>Plural: {n} days left: {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl: {day}</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left: {day}</source>
        <comment>2</comment>
        <extracomment>Plural: {n} days left: {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} ddiwrnod ar ôl: {day}</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left: {day}</source>
        <comment>3</comment>
        <extracomment>Plural: {n} days left: {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl: {day}</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left: {day}</source>
        <comment>6</comment>
        <extracomment>Plural: {n} days left: {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl: {day}</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left: {day}</source>
        <comment>other</comment>
        <extracomment>Plural: {n} days left: {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl: {day}</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day late: was due {day}</source>
        <comment>0</comment>
        <extracomment>Plural: {n} days late: was due {day}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day late: was due {day}</source>
        <comment>1</comment>
        <extracomment>Plural: {n} days late: was due {day}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day late: was due {day}</source>
        <comment>2</comment>
        <extracomment>Plural: {n} days late: was due {day}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day late: was due {day}</source>
        <comment>3</comment>
        <extracomment>Plural: {n} days late: was due {day}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day late: was due {day}</source>
        <comment>6</comment>
        <extracomment>Plural: {n} days late: was due {day}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day late: was due {day}</source>
        <comment>other</comment>
        <extracomment>Plural: {n} days late: was due {day}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>Day 1 is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>Day 1 was {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{day_1}; last lawful day {last_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left</source>
        <comment>0</comment>
        <extracomment>Plural: {n} days left</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left</source>
        <comment>1</comment>
        <extracomment>Plural: {n} days left</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left</source>
        <comment>2</comment>
        <extracomment>Plural: {n} days left</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} ddiwrnod ar ôl</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left</source>
        <comment>3</comment>
        <extracomment>Plural: {n} days left</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left</source>
        <comment>6</comment>
        <extracomment>Plural: {n} days left</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>{n} day left</source>
        <comment>other</comment>
        <extracomment>Plural: {n} days left</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day late</source>
        <comment>0</comment>
        <extracomment>Plural: {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day late</source>
        <comment>1</comment>
        <extracomment>Plural: {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day late</source>
        <comment>2</comment>
        <extracomment>Plural: {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} ddiwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day late</source>
        <comment>3</comment>
        <extracomment>Plural: {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day late</source>
        <comment>6</comment>
        <extracomment>Plural: {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day late</source>
        <comment>other</comment>
        <extracomment>Plural: {n} days late</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>No 56-day limit applied to reports published before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>The date is beyond the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>The report’s publication date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>The last lawful day, {day}, is a bank holiday ({name}); publish before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>The last lawful day, {day}, is a {weekday}; publish before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/deadline.py"/>
        <source>The last lawful day, {day}, falls between Christmas and New Year; few people are there to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/editions.py"/>
        <source>[not yet translated]</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>[heb ei gyfieithu eto]</translation>
    </message>
    <message>
        <location filename="editor/model/hints.py"/>
        <source>A sentence of {words} words: make two or three of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/hints.py"/>
        <source>A sentence of {words} words: perhaps make two of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/hints.py"/>
        <source>Plainer: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/hints.py"/>
        <source>Who did it? Naming them reads more easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/hints.py"/>
        <source>First use of {acronym}: say what it stands for, with {acronym} in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{report} has no date of publication, which is day 1 of the 56 (section 55(5A)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The response was published late. {report}: {clock} Say so when it is published (section 55(5A)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The response is late. {report}: {clock} Say so when it is published (section 55(5A)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>No day is recorded on which the {officer} was invited to comment; the invitation comes first (section 55(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The invitation to the {officer} sets no date by which to comment (section 55(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The {officer}’s comments are attached and not in the text; publish the file with the response (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The {officer}’s comments were received and are not given here; they are published with the response (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>There are no comments of the {officer}, and it is not recorded that none were received (section 55(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>It says that no comments were received, and comments of the {officer} are given (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The comments of the {body} are missing; they are what is published (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>say what the {body} has done or will do, or why it does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{name} has no answer; {what} (the Act does not ask for it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{name} has no answer; {what} (section 55(5B)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{name}: the force’s position alone is not an answer; {what} (section 55(5B)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{name}: its answer is not complete; {what} (section 55(5B)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report says that it makes {what}, and {n} is entered.</source>
        <comment>0</comment>
        <extracomment>Plural: The report says that it makes {what}, and {n} are entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report says that it makes {what}, and {n} is entered.</source>
        <comment>1</comment>
        <extracomment>Plural: The report says that it makes {what}, and {n} are entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report says that it makes {what}, and {n} is entered.</source>
        <comment>2</comment>
        <extracomment>Plural: The report says that it makes {what}, and {n} are entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report says that it makes {what}, and {n} is entered.</source>
        <comment>3</comment>
        <extracomment>Plural: The report says that it makes {what}, and {n} are entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report says that it makes {what}, and {n} is entered.</source>
        <comment>6</comment>
        <extracomment>Plural: The report says that it makes {what}, and {n} are entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report says that it makes {what}, and {n} is entered.</source>
        <comment>other</comment>
        <extracomment>Plural: The report says that it makes {what}, and {n} are entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} recommendation</source>
        <comment>0</comment>
        <extracomment>Plural: {n} recommendations</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} argymhelliad</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} recommendation</source>
        <comment>1</comment>
        <extracomment>Plural: {n} recommendations</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} argymhelliad</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} recommendation</source>
        <comment>2</comment>
        <extracomment>Plural: {n} recommendations</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} argymhelliad</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} recommendation</source>
        <comment>3</comment>
        <extracomment>Plural: {n} recommendations</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} argymhelliad</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} recommendation</source>
        <comment>6</comment>
        <extracomment>Plural: {n} recommendations</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} argymhelliad</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} recommendation</source>
        <comment>other</comment>
        <extracomment>Plural: {n} recommendations</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} argymhelliad</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} cause of concern</source>
        <comment>0</comment>
        <extracomment>Plural: {n} causes of concern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} cause of concern</source>
        <comment>1</comment>
        <extracomment>Plural: {n} causes of concern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} cause of concern</source>
        <comment>2</comment>
        <extracomment>Plural: {n} causes of concern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} cause of concern</source>
        <comment>3</comment>
        <extracomment>Plural: {n} causes of concern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} cause of concern</source>
        <comment>6</comment>
        <extracomment>Plural: {n} causes of concern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} cause of concern</source>
        <comment>other</comment>
        <extracomment>Plural: {n} causes of concern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} area for improvement</source>
        <comment>0</comment>
        <extracomment>Plural: {n} areas for improvement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} area for improvement</source>
        <comment>1</comment>
        <extracomment>Plural: {n} areas for improvement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} area for improvement</source>
        <comment>2</comment>
        <extracomment>Plural: {n} areas for improvement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} area for improvement</source>
        <comment>3</comment>
        <extracomment>Plural: {n} areas for improvement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} area for improvement</source>
        <comment>6</comment>
        <extracomment>Plural: {n} areas for improvement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{n} area for improvement</source>
        <comment>other</comment>
        <extracomment>Plural: {n} areas for improvement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>No copy to {recipient} is recorded with its day (section 55(6)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The response is published, and the day is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The day of the response’s publication lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The response is published, and its web address is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr adroddiad</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>The report “{title}”</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr adroddiad “{title}”</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>{what} of “{title}”</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{what} yn “{title}”</translation>
    </message>
    <message>
        <location filename="editor/model/law.py"/>
        <source>report {number}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>adroddiad {number}</translation>
    </message>
    <message>
        <location filename="editor/model/locking.py"/>
        <source>reopen it as a draft to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/markings.py"/>
        <source>“{label}” holds “{words}”: take the marking out, it does not belong on what is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/plan.py"/>
        <source>Comments of the chief officer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/plan.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/plan.py"/>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/sentences.py"/>
        <source>Nothing to read yet</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim i’w ddarllen eto</translation>
    </message>
    <message>
        <location filename="editor/model/sentences.py"/>
        <source>easy to read</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>hawdd ei ddarllen</translation>
    </message>
    <message>
        <location filename="editor/model/sentences.py"/>
        <source>plain English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/sentences.py"/>
        <source>fairly hard to read</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>eithaf anodd ei ddarllen</translation>
    </message>
    <message>
        <location filename="editor/model/sentences.py"/>
        <source>hard to read</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>anodd ei ddarllen</translation>
    </message>
    <message>
        <location filename="editor/model/sentences.py"/>
        <source>very hard to read</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>anodd iawn ei ddarllen</translation>
    </message>
    <message>
        <location filename="editor/model/sentences.py"/>
        <source>Reading ease {ease}: {judged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{n:,} response {past}.</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} responses {past}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{n:,} response {past}.</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} responses {past}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{n:,} response {past}.</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} responses {past}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{n:,} response {past}.</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} responses {past}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{n:,} response {past}.</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} responses {past}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{n:,} response {past}.</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} responses {past}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{done} of {count} {past}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>“{title}” was not: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{more} more were not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/several.py"/>
        <source>{left} not begun, because it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/sides.py"/>
        <source>{label}: the {name} was made from an earlier {main_name} text; compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/sides.py"/>
        <source>{label} has no {name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/targets.py"/>
        <source>{words:,} of {target:,} words</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{words:,} o {target:,} gair</translation>
    </message>
    <message>
        <location filename="editor/model/targets.py"/>
        <location filename="editor/ui/form/rich_editor.py"/>
        <location filename="editor/ui/response/outline.py"/>
        <source>{n:,} word</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/model/targets.py"/>
        <location filename="editor/ui/form/rich_editor.py"/>
        <location filename="editor/ui/response/outline.py"/>
        <source>{n:,} word</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/model/targets.py"/>
        <location filename="editor/ui/form/rich_editor.py"/>
        <location filename="editor/ui/response/outline.py"/>
        <source>{n:,} word</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} air</translation>
    </message>
    <message>
        <location filename="editor/model/targets.py"/>
        <location filename="editor/ui/form/rich_editor.py"/>
        <location filename="editor/ui/response/outline.py"/>
        <source>{n:,} word</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/model/targets.py"/>
        <location filename="editor/ui/form/rich_editor.py"/>
        <location filename="editor/ui/response/outline.py"/>
        <source>{n:,} word</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/model/targets.py"/>
        <location filename="editor/ui/form/rich_editor.py"/>
        <location filename="editor/ui/response/outline.py"/>
        <source>{n:,} word</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/model/wording.py"/>
        <source>“{acronym}” is not explained where it is first used; write it out, with the letters in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/wording.py"/>
        <source>A sentence of {words} words begins “{sentence}”; split it, so that none has more than {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/wording.py"/>
        <source>The quotation “{quotation}” does not stand so in the report that is attached; compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>draft</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>drafft</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>with the force</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>gyda’r heddlu</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>for review</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>i’w adolygu</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>for sign-off</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>i’w gymeradwyo</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>signed off</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>wedi’i gymeradwyo</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>wedi’i gyhoeddi</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>superseded</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>wedi’i ddisodli</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>withdrawn</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>Say who takes the step; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>The response is {state}; say in a note why it is reopened. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>{n} fault stands in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</source>
        <comment>0</comment>
        <extracomment>Plural: {n} faults stand in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>{n} fault stands in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</source>
        <comment>1</comment>
        <extracomment>Plural: {n} faults stand in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>{n} fault stands in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</source>
        <comment>2</comment>
        <extracomment>Plural: {n} faults stand in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>{n} fault stands in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</source>
        <comment>3</comment>
        <extracomment>Plural: {n} faults stand in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>{n} fault stands in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</source>
        <comment>6</comment>
        <extracomment>Plural: {n} faults stand in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>{n} fault stands in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</source>
        <comment>other</comment>
        <extracomment>Plural: {n} faults stand in the way of publication: {faults} Mend what can be mended, or record the reason for publishing all the same. Nothing was changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>The response is {state} already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <location filename="editor/verbs/statute.py"/>
        <source>nothing</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>dim byd</translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>A response that is {present} cannot become {wanted}: what may follow is {following}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/workflow.py"/>
        <source>{by} took the step to “{other}”, so the step to “{state}” is for somebody else. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Published late</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd yn hwyr</translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Still to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Published, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <location filename="editor/ui/form/choice_editor.py"/>
        <location filename="editor/ui/form/editors.py"/>
        <source>Not recorded</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Day {day} of {of}, {over} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Day {day} of {of}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Day {day} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{how} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{title}: last lawful day {last_day}; {how}; {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Nothing fell due in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{n} response due in {year}: {standings}.</source>
        <comment>0</comment>
        <extracomment>Plural: {n} responses due in {year}: {standings}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{n} response due in {year}: {standings}.</source>
        <comment>1</comment>
        <extracomment>Plural: {n} responses due in {year}: {standings}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{n} response due in {year}: {standings}.</source>
        <comment>2</comment>
        <extracomment>Plural: {n} responses due in {year}: {standings}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{n} response due in {year}: {standings}.</source>
        <comment>3</comment>
        <extracomment>Plural: {n} responses due in {year}: {standings}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{n} response due in {year}: {standings}.</source>
        <comment>6</comment>
        <extracomment>Plural: {n} responses due in {year}: {standings}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{n} response due in {year}: {standings}.</source>
        <comment>other</comment>
        <extracomment>Plural: {n} responses due in {year}: {standings}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>Half were published by day {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/model/year.py"/>
        <source>{count} more without a 56-day limit.</source>
        <translation type="unfinished"></translation>
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
        <location filename="editor/ui/window/footer.py"/>
        <source>Text size</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <location filename="editor/ui/window/footer.py"/>
        <source>Default</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Diofyn</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <location filename="editor/ui/window/footer.py"/>
        <source>Large</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mawr</translation>
    </message>
    <message>
        <location filename="editor/output/html_publication.py"/>
        <location filename="editor/ui/window/footer.py"/>
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
        <location filename="editor/output/word/__init__.py"/>
        <source>Crest of {body}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Arfbais {body}</translation>
    </message>
    <message>
        <location filename="editor/output/word/__init__.py"/>
        <location filename="editor/ui/statute/proposal_table.py"/>
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
        <location filename="editor/output/word/template/opening.py"/>
        <source>The template cannot be opened: a part that it names is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/opening.py"/>
        <source>The template has no text part that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/opening.py"/>
        <source>The file is neither a .docx nor a .dotx that Word would open as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Styles of its own that are used: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Styles that it lacks are brought along: {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>The tag “{tag}” stands on {count} controls; each may stand on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>The tag “{tag}” names no field of the form “{form}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Controls with other tags are left as they are: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>The control “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{named} stands in a text box; put it into the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{named} stands inside the control “{holder}”; put it beside that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{named} is put round rows of a table; put it inside a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{named} stands inside “{holder}”, which may be left out; put it outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{named} receives whole paragraphs and stands in a line with other words; give it its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{named} holds a section break; put the break behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>The control “{tag}” stands in a header, footer or note; put it into the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Records and boxes come together, in one control “{control}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>where the control “{tag}” stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Every field of the form has a control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>No field has a control: the whole response comes {where}, in our own layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Fields with a control: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Fields without a control come {where}, under their labels: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It holds tracked changes: accept or reject them all, then register it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It holds comments: delete them, then register it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It is protected against editing; responses are not, so that they can be commented on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It has a title in a heading style, or a control for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It has no title in the style “Heading 1”: the form’s title is put before what comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It has no title in the style “Heading 1”: the form’s title and crest is put before what comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It uses real headings, by which screen readers find their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>None of its own text has a heading style; screen readers find no headings in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Its paper is A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Its paper is not A4; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Its language is British English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>Its language is {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It names no language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{told}; responses are marked as British English (en-GB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>It has no footer: ours, with the reference and page numbers, is brought along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/output/word/template/survey.py"/>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/session.py"/>
        <source>The response is {state}, so {fields} cannot be changed; {how_to_reopen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/facet_list.py"/>
        <location filename="editor/ui/archive/many_desk.py"/>
        <location filename="editor/ui/archive/table.py"/>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>State</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/facet_list.py"/>
        <location filename="editor/ui/archive/many_desk.py"/>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>Form</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/facet_list.py"/>
        <source>Year of report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Blwyddyn yr adroddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/facet_list.py"/>
        <source>Type of inspection</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Math o arolygiad</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The legal hold of “{title}” has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>“{title}” is under a legal hold: it cannot be put into the bin or disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>Why must it be kept? The reason stands in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>Legal hold</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Daliad cyfreithiol</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>For how many days does the bin keep a response? Empty means for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <location filename="editor/ui/archive/place.py"/>
        <source>Bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Bin</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>“{text}” is not a number of days; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The bin keeps responses for {n} day.</source>
        <comment>0</comment>
        <extracomment>Plural: The bin keeps responses for {n} days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The bin keeps responses for {n} day.</source>
        <comment>1</comment>
        <extracomment>Plural: The bin keeps responses for {n} days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The bin keeps responses for {n} day.</source>
        <comment>2</comment>
        <extracomment>Plural: The bin keeps responses for {n} days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The bin keeps responses for {n} day.</source>
        <comment>3</comment>
        <extracomment>Plural: The bin keeps responses for {n} days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The bin keeps responses for {n} day.</source>
        <comment>6</comment>
        <extracomment>Plural: The bin keeps responses for {n} days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The bin keeps responses for {n} day.</source>
        <comment>other</comment>
        <extracomment>Plural: The bin keeps responses for {n} days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>The bin keeps responses for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>{n} response has been there for longer; disposing of it cannot be undone.</source>
        <comment>0</comment>
        <extracomment>Plural: {n} responses have been there for longer; disposing of them cannot be undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>{n} response has been there for longer; disposing of it cannot be undone.</source>
        <comment>1</comment>
        <extracomment>Plural: {n} responses have been there for longer; disposing of them cannot be undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>{n} response has been there for longer; disposing of it cannot be undone.</source>
        <comment>2</comment>
        <extracomment>Plural: {n} responses have been there for longer; disposing of them cannot be undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>{n} response has been there for longer; disposing of it cannot be undone.</source>
        <comment>3</comment>
        <extracomment>Plural: {n} responses have been there for longer; disposing of them cannot be undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>{n} response has been there for longer; disposing of it cannot be undone.</source>
        <comment>6</comment>
        <extracomment>Plural: {n} responses have been there for longer; disposing of them cannot be undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>{n} response has been there for longer; disposing of it cannot be undone.</source>
        <comment>other</comment>
        <extracomment>Plural: {n} responses have been there for longer; disposing of them cannot be undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>Dispose of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/keeping.py"/>
        <source>{removed} disposed of; the log of disposals says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Table for spreadsheets (*.csv)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tabl ar gyfer taenlenni (*.csv)</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Title</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Report published on</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd yr adroddiad ar</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <location filename="editor/ui/archive/table.py"/>
        <location filename="editor/ui/archive/year_drawing.py"/>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Last lawful day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Response published on</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd yr ymateb ar</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <location filename="editor/ui/archive/table.py"/>
        <source>Changed</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>{doing}: {done:,} of {of:,}. You can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <location filename="editor/ui/office/office_dialog.py"/>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <location filename="editor/ui/window/qt_words.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Cancel</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Moving to the bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n symud i’r bin</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Export to the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Hand over in a new folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>List as CSV</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhestr fel CSV</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Show the folder</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dangos y ffolder</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Exporting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n allforio</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>exported to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>{n:,} response is in {folder}.</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} responses are in {folder}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>{n:,} response is in {folder}.</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} responses are in {folder}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>{n:,} response is in {folder}.</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} responses are in {folder}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>{n:,} response is in {folder}.</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} responses are in {folder}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>{n:,} response is in {folder}.</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} responses are in {folder}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>{n:,} response is in {folder}.</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} responses are in {folder}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Writing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>The list of {count:,} is in {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <location filename="editor/ui/response/desk.py"/>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>Open it</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Ei agor</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>Taking out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/many_desk.py"/>
        <source>taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/archive/table.py"/>
        <source>Responses</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymatebion</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Year</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>Open</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Agor</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>New from this</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Newydd o hwn</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Move to the bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Symud i’r bin</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Take out of the bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu o’r bin</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>Export to Word…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforio i Word…</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>List as CSV…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhestr fel CSV…</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>Search titles and text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio teitlau a thestun</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Search the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio’r archif</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>Preview of the selected response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhagolwg o’r ymateb a ddewiswyd</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{count:,} found</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {count:,}</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{found} so far; still reading {unread:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{unread:,} responses are still being read. What is found shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>The bin is empty.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mae’r bin yn wag.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>Nothing has all of these words: {words}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim yn cynnwys y geiriau hyn i gyd: {words}</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>No responses yet. “New response” begins one.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim ymatebion eto. Mae “Ymateb newydd” yn dechrau un.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>Order of the responses</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Trefn yr ymatebion</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>Archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Archif</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{n:,} response is selected.</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} responses are selected.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb wedi’i ddewis.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{n:,} response is selected.</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} responses are selected.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb wedi’i ddewis.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{n:,} response is selected.</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} responses are selected.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb wedi’i ddewis.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{n:,} response is selected.</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} responses are selected.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb wedi’i ddewis.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{n:,} response is selected.</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} responses are selected.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb wedi’i ddewis.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/place.py"/>
        <source>{n:,} response is selected.</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} responses are selected.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} ymateb wedi’i ddewis.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Save this search…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw’r chwiliad hwn…</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Saved searches</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwiliadau a gadwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Search: {name}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio: {name}</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Rename or remove the search {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Rename…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ailenwi…</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <location filename="editor/ui/form/card.py"/>
        <location filename="editor/ui/form/file_editor.py"/>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>Remove</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Save this search</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw’r chwiliad hwn</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Its name:</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ei enw:</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Rename the search</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ailenwi’r chwiliad</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/saved_searches.py"/>
        <source>Its new name:</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ei enw newydd:</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/shelf.py"/>
        <source>No date</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/shelf_desk.py"/>
        <source>A new response, begun from “{past}”. Its dates and ticks are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/shelf_desk.py"/>
        <source>“{title}” is in the bin.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mae “{title}” yn y bin.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/shelf_desk.py"/>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/shelf_desk.py"/>
        <source>“{title}” is back in the archive.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mae “{title}” yn ôl yn yr archif.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <location filename="editor/ui/archive/year_view.py"/>
        <location filename="editor/ui/response/desk.py"/>
        <source>Response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Report published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd yr adroddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Due soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Changed last first</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd ddiwethaf yn gyntaf</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Title, A to Z</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl, A i Y</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Title, Z to A</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl, Y i A</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Newest report first</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Oldest report first</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad hynaf yn gyntaf</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Due last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Draft to published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Published to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Longest unchanged first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>Today {local:%H:%M}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heddiw {local:%H:%M}</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/table.py"/>
        <source>legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_drawing.py"/>
        <source>Until it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_drawing.py"/>
        <source>Still to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_drawing.py"/>
        <source>After the last lawful day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Response published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd yr ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Days</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>The year as a table</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Y flwyddyn fel tabl</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Copy the table</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Copïo’r tabl</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>The year</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Y flwyddyn</translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Drawing of {year}: {in_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive/year_view.py"/>
        <source>Responses due in {year}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymatebion i’w cyhoeddi yn {year}</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/window/main_window.py"/>
        <source>New response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb newydd</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Start a new response from this one</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dechrau ymateb newydd o’r un hwn</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Export the selected to Word…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforio’r rhai a ddewiswyd i Word…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Hand over the selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Save the list as CSV…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw’r rhestr fel CSV…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/guide/guide_desk.py"/>
        <source>The year’s deadlines</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiadau cau’r flwyddyn</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Print the year’s deadlines…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argraffu dyddiadau cau’r flwyddyn…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Legal hold, or end it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>How long the bin keeps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/window/opening.py"/>
        <source>Back to the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i’r archif</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/response/desk.py"/>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <location filename="editor/ui/statute/report_desk.py"/>
        <location filename="editor/ui/window/qt_words.py"/>
        <location filename="editor/ui/writing/own_words.py"/>
        <location filename="editor/ui/writing/writing_desk.py"/>
        <source>Undo</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/window/qt_words.py"/>
        <source>Redo</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Keep a version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw fersiwn</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/response/desk.py"/>
        <source>Versions…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiynau…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Check whether it may be published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwirio a ellir ei gyhoeddi</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/window/opening.py"/>
        <source>Next step…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cam nesaf…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Find</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Find the next place</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod y lle nesaf</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Find the place before</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod y lle blaenorol</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Find and replace</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod ac amnewid</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Find and replace in all drafts…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod ac amnewid ym mhob drafft…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Go through the spelling</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwirio’r sillafu</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Mark misspelt words</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Marcio geiriau wedi’u camsillafu</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>The office’s words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/writing/last_time.py"/>
        <location filename="editor/ui/writing/tools.py"/>
        <source>What did we say last time?</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Beth ddywedon ni y tro diwethaf?</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Put in a standard paragraph…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mewnosod paragraff safonol…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Keep the selection as a standard paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Look for plainer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>The page alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Print…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Print preview…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhagolwg argraffu…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>Paste the report’s list…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gludo rhestr yr adroddiad…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>Read the report’s PDF…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Darllen PDF yr adroddiad…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Write the publication pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Export the dates to a calendar…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforio’r dyddiadau i galendr…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Carry to the new version of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Take back a Word document…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Derbyn dogfen Word yn ôl…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Files read in, with their comments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Import old responses…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mewnforio hen ymatebion…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Export Word, HTML or text…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforio Word, HTML neu destun…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Show or hide the side panel</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dangos neu guddio’r panel ochr</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Do what the message offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Larger text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Smaller text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun llai</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Light or dark</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Golau neu dywyll</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>High contrast</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Light, dark and contrast as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Office profile…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Proffil y swyddfa…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Office rules…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rheolau’r swyddfa…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Word templates…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Templedi Word…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Choose the archive’s folder…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis ffolder yr archif…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Find a command…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod gorchymyn…</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>Help</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Keyboard shortcuts</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>About the program</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ynghylch y rhaglen</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Close the program</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cau’r rhaglen</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/actions.py"/>
        <source>Language</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/announce.py"/>
        <source>No responses found</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ni chanfuwyd unrhyw ymatebion</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/announce.py"/>
        <source>{n:,} response found</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} responses found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/announce.py"/>
        <source>{n:,} response found</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} responses found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/announce.py"/>
        <source>{n:,} response found</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} responses found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/announce.py"/>
        <source>{n:,} response found</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} responses found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/announce.py"/>
        <source>{n:,} response found</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} responses found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/announce.py"/>
        <source>{n:,} response found</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} responses found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n:,} ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/messages.py"/>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <location filename="editor/ui/guide/crash.py"/>
        <location filename="editor/ui/guide/help_window.py"/>
        <location filename="editor/ui/guide/palette.py"/>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <location filename="editor/ui/window/qt_words.py"/>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <location filename="editor/ui/writing/spelling_walk.py"/>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>Close</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/messages.py"/>
        <source>Close the message</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cau’r neges</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/tasks.py"/>
        <source>It was stopped before it was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/controls/titles.py"/>
        <source>Untitled {form}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{form} heb deitl</translation>
    </message>
    <message>
        <location filename="editor/ui/controls/words_label.py"/>
        <source>{words}: {over:,} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>open</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>ar agor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>folded</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>wedi’i blygu</translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>Move up</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>Move down</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>Move {name} up</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Symud {name} i fyny</translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>Move {name} down</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Symud {name} i lawr</translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>Remove {name}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu {name}</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>A date such as 21 September 2017</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiad fel 21 Medi 2017</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>Choose {name} from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>Not a date yet, so not kept: try 21 September 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>None of these</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim un o’r rhain</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Name</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Enw</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>Rank or role</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rheng neu rôl</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>{name}: name</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: enw</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>{name}: rank or role</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: rheng neu rôl</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>{name}: date</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: dyddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>Date, if known</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiad, os yw’n hysbys</translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{count} more in the panel (F8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>Nothing is missing</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim ar goll</translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} thing before this can be published</source>
        <comment>0</comment>
        <extracomment>Plural: {n} things before this can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} thing before this can be published</source>
        <comment>1</comment>
        <extracomment>Plural: {n} things before this can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} thing before this can be published</source>
        <comment>2</comment>
        <extracomment>Plural: {n} things before this can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} thing before this can be published</source>
        <comment>3</comment>
        <extracomment>Plural: {n} things before this can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} thing before this can be published</source>
        <comment>6</comment>
        <extracomment>Plural: {n} things before this can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} thing before this can be published</source>
        <comment>other</comment>
        <extracomment>Plural: {n} things before this can be published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} piece of advice</source>
        <comment>0</comment>
        <extracomment>Plural: {n} pieces of advice</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} darn o gyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} piece of advice</source>
        <comment>1</comment>
        <extracomment>Plural: {n} pieces of advice</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} darn o gyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} piece of advice</source>
        <comment>2</comment>
        <extracomment>Plural: {n} pieces of advice</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} ddarn o gyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} piece of advice</source>
        <comment>3</comment>
        <extracomment>Plural: {n} pieces of advice</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} darn o gyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} piece of advice</source>
        <comment>6</comment>
        <extracomment>Plural: {n} pieces of advice</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} darn o gyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{n} piece of advice</source>
        <comment>other</comment>
        <extracomment>Plural: {n} pieces of advice</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} darn o gyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>Choose a file…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>{name}: choose a file</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: dewis ffeil</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>{name}: open</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: agor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>Save a copy…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>{name}: save a copy</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: cadw copi</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>{name}: remove</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: tynnu</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>No file yet. Choose one, or drop it here.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim ffeil eto. Dewiswch un, neu ei gollwng yma.</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>Choose another file…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis ffeil arall…</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>Keeping {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>No answer yet</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim ateb eto</translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>Answered</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>Answer begun</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ateb wedi’i ddechrau</translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>Answer {number}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ateb {number}</translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>Answered by</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Atebwyd gan</translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>No answer yet.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim ateb eto.</translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>Go to {name}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mynd i {name}</translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>Answer this</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ateb hwn</translation>
    </message>
    <message>
        <location filename="editor/ui/form/records_editor.py"/>
        <source>Add {singular}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu {singular}</translation>
    </message>
    <message>
        <location filename="editor/ui/form/reference_editor.py"/>
        <source>Nothing to refer to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Paragraph</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Paragraff</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Heading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Pennawd</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Sub-heading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Is-bennawd</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Quotation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyfyniad</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{name}: formatting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: fformatio</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Bold (Ctrl+B)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Trwm (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Italic (Ctrl+I)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Italig (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Bulleted list</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhestr fwled</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Numbered list</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhestr wedi’i rhifo</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Move list item out (Shift+Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Move list item in (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Link…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dolen…</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Bulleted list (Ctrl+Shift+8)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhestr fwled (Ctrl+Shift+8)</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Numbered list (Ctrl+Shift+7)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhestr wedi’i rhifo (Ctrl+Shift+7)</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Table</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tabl</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>More formatting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhagor o fformatio</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Style of the paragraph</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Arddull y paragraff</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>New table, {rows} rows and {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Add a row below</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu rhes islaw</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Add a column on the right</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu colofn ar y dde</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Remove this row</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu’r rhes hon</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Remove this column</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu’r golofn hon</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>First row is a heading, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Caption…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Capsiwn…</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Begin the numbers anew, or let them run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Paste as plain text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gludo fel testun plaen</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Clear formatting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Clirio fformatio</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Address (https:, http: or mailto:). Leave empty to take the link away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Link</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dolen</translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Caption of the table. Leave empty to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Caption</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Capsiwn</translation>
    </message>
    <message>
        <location filename="editor/ui/form/section_view.py"/>
        <source>Add: {title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu: {title}</translation>
    </message>
    <message>
        <location filename="editor/ui/form/section_view.py"/>
        <source>Optional</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Dewisol</translation>
    </message>
    <message>
        <location filename="editor/ui/form/section_view.py"/>
        <source>More details</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhagor o fanylion</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>About PCC Response Editor</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ynghylch PCC Response Editor</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>PCC Response Editor {version}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>PCC Response Editor {version}</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <location filename="editor/ui/window/footer.py"/>
        <source>Archive: {folder}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Archif: {folder}</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>Archive folder: {folder}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ffolder yr archif: {folder}</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>It works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>What the program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>Version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>Licence</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Trwydded</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>Text of the licence</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun y drwydded</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>Copy all of this</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Copïo hyn i gyd</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/about_dialog.py"/>
        <source>{name}: {licence}. It brings no text of its licence along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/crash.py"/>
        <source>Last time the program ended by a fault of its own. What was saved is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/crash.py"/>
        <source>Something went wrong in the program. What you wrote is kept. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/crash.py"/>
        <location filename="editor/ui/window/application.py"/>
        <source>Show report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dangos yr adroddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/crash.py"/>
        <source>What went wrong</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Beth aeth o’i le</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/crash.py"/>
        <source>This note names places in the program and nothing that was written. It stays on this computer; copy it if you want to tell the program’s makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/crash.py"/>
        <source>Report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/crash.py"/>
        <location filename="editor/ui/window/qt_words.py"/>
        <source>Copy</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Copïo</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>Search the help</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio’r cymorth</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>Help pages</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tudalennau cymorth</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>‹ Back</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>‹ Yn ôl</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>Back to the page before</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i’r dudalen flaenorol</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>Close the help</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cau’r cymorth</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>Help: {title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cymorth: {title}</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>{n} page found</source>
        <comment>0</comment>
        <extracomment>Plural: {n} pages found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} tudalen</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>{n} page found</source>
        <comment>1</comment>
        <extracomment>Plural: {n} pages found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} tudalen</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>{n} page found</source>
        <comment>2</comment>
        <extracomment>Plural: {n} pages found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} dudalen</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>{n} page found</source>
        <comment>3</comment>
        <extracomment>Plural: {n} pages found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} tudalen</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>{n} page found</source>
        <comment>6</comment>
        <extracomment>Plural: {n} pages found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} thudalen</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>{n} page found</source>
        <comment>other</comment>
        <extracomment>Plural: {n} pages found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} tudalen</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/help_window.py"/>
        <source>No pages found</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ni chanfuwyd unrhyw dudalennau</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Anywhere</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Unrhyw le</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>In the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn yr archif</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>In a response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mewn ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Not possible just now</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ddim yn bosibl ar hyn o bryd</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Only in the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn yr archif yn unig</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Only in a response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mewn ymateb yn unig</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Go to {title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mynd i {title}</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Find a command</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod gorchymyn</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>What do you want to do?</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Beth hoffech chi ei wneud?</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>The arrow keys choose, Enter does it, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Commands</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>No command has all of this: {typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>No commands found</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ni chanfuwyd unrhyw orchmynion</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>What it does</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Beth mae’n ei wneud</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Keys</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Bysellau</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source>Where</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ble</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/palette.py"/>
        <source> or </source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation> neu </translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Begin here</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dechreuwch yma</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>“New response” opens the form of your template, ready to type. What you write is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Everything you have written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Each response is a line here; Enter opens it. The sample shows what a finished one is like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Find what was said before</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod yr hyn a ddywedwyd o’r blaen</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Type a few words: titles and text are searched while you type, in any order of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Everything else</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Popeth arall</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>All commands are in this menu. Ctrl+Shift+P finds any of them, and F1 explains the place you are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>As large as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Text size changes everything at once. Light, dark and high contrast are in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Leave the tour</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gadael y daith</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <location filename="editor/ui/writing/writing_desk.py"/>
        <source>Back</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Next</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nesaf</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>{value} of {steps}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{value} o {steps}</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Start writing</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dechrau ysgrifennu</translation>
    </message>
    <message>
        <location filename="editor/ui/guide/tour.py"/>
        <source>Tour, {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_desk.py"/>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Arfbais</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Name of the office</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Enw’r swyddfa</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>For example: Office of the Police and Crime Commissioner for Northmoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Commissioner’s name</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Enw’r comisiynydd</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Commissioner’s title</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl y comisiynydd</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>For example: Police and Crime Commissioner</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Er enghraifft: Comisiynydd yr Heddlu a Throseddu</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Title in short</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl byr</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>As in the form’s headings: PCC, PFCC, Mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Name of the force</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Enw’r heddlu</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>For example: Northmoor Police</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Er enghraifft: Northmoor Police</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Force area in short</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ardal yr heddlu yn fyr</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>As in “Northmoor specific”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Chief officer’s name</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Enw’r prif swyddog</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Chief officer’s title</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Teitl y prif swyddog</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>For example: Chief Constable</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Er enghraifft: Prif Gwnstabl</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Lluniau (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Office profile</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Proffil y swyddfa</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Labels and documents made from now on use these words; what was made before keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>Choose a picture of the crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis llun o’r arfbais</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>No crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim arfbais</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Keep</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>None</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>The picture is not in the archive any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/office_dialog.py"/>
        <source>The crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr arfbais</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>The chief officer’s comments are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>The review is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>The response is signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Office rules</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rheolau’r swyddfa</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Recipients of a copy, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Largest file in megabytes</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Y ffeil fwyaf mewn megabeitiau</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Most words: {title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Uchafswm geiriau: {title}</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>From {state} to {to}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>O {state} i {to}</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>The first is the Home Office, whose box on the form follows its copy (section 55(6)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Who receives a copy, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Planned dates</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dyddiadau arfaethedig</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Days before the last lawful day, as the office wants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>days before the last lawful day: {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Largest file kept with a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>In megabytes, up to 500.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mewn megabeitiau, hyd at 500.</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Most words</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Uchafswm geiriau</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>For a section of the form, where the office wants a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>words: {title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>gair: {title}</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Who must be somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>A small office may need no such rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Add a rule</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu rheol</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Steps allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>From each state, the states that may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>From {state}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>O {state}</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Whoever takes the step to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>must not have taken the step to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>Remove the rule</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu’r rheol</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>did not take that to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>“Most words: {section}”</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>“Uchafswm geiriau: {section}”</translation>
    </message>
    <message>
        <location filename="editor/ui/office/rules_dialog.py"/>
        <source>The largest file</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Y ffeil fwyaf</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dogfennau a thempledi Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Word documents (*.docx)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dogfennau Word (*.docx)</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Fine</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Iawn</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Note</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Refused</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Templates</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Templedi</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Choose a Word file…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis ffeil Word…</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Save a starter template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Remove the template of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Word copies for sign-off are filled into the office’s own template where there is one. The quickest way to one is a starter template, edited in Word: keep its grey controls and change all else as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>This form has no template of the office’s own; the program’s layout is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>The office’s own template is used. What was found in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Nothing was changed.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Template</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Templed</translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>“{name}” cannot be used; nothing was changed. What was found in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Starter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>cannot write {path}: the archive keeps its own files there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Cannot write {path}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office/templates_dialog.py"/>
        <source>Saved as {path}. Edit it in Word, then choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/clock_view.py"/>
        <location filename="editor/ui/response/standing.py"/>
        <source>No 56-day duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/clock_view.py"/>
        <source>Next: {what}, {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/clock_view.py"/>
        <source>Planned</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Wedi’i gynllunio</translation>
    </message>
    <message>
        <location filename="editor/ui/response/conflict_dialog.py"/>
        <source>Two texts of this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/conflict_dialog.py"/>
        <source>Somebody else saved this response while you were writing. Nothing is lost: both texts are kept as versions. [−Words like this−] stand only in the other text, [+words like this+] only in yours. With which one do you want to go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/conflict_dialog.py"/>
        <source>Go on with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/conflict_dialog.py"/>
        <source>Go on with the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>{name} has had this response open since {at} (on {machine}). You are reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Write a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>You have taken over. The other person is told, and their text is kept as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>The program was ended without being closed. Here is what you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Kept as a version.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadwyd fel fersiwn.</translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Brought back. What was there before is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Not saved: {error} What you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <location filename="editor/ui/window/main_window.py"/>
        <source>Try again</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Show both</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dangos y ddau</translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Going on with the text that you chose. The other is among the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Export</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforio</translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Choose another place</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis lle arall</translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>Exported to {target}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforiwyd i {target}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>Show its folder</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dangos ei ffolder</translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>No program on this machine opens {name}; it is kept in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/desk.py"/>
        <source>{name} response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb {name}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Formatting: </source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fformatio: </translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Added: </source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd: </translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Taken out: </source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd: </translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Moved from here: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Moved to here: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Differences</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwahaniaethau</translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>No differences: the two are the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Bring this answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source> (added)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation> (ychwanegwyd)</translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source> (taken out)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation> (tynnwyd)</translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source> (moved)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation> (symudwyd)</translation>
    </message>
    <message>
        <location filename="editor/ui/response/differences.py"/>
        <source>Differences in {name}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwahaniaethau yn {name}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>All files (*)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>File to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>{name} cannot be shown: {error}; it is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>Save a copy</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>{name} is not in the archive any more ({attachment}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>Cannot write {target}: the archive keeps its own files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>Cannot write {target}: {error}; the file is kept in the archive still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/file_keeper.py"/>
        <source>A copy is in {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/outline.py"/>
        <source>complete</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>wedi’i gwblhau</translation>
    </message>
    <message>
        <location filename="editor/ui/response/outline.py"/>
        <source>not complete</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>heb ei gwblhau</translation>
    </message>
    <message>
        <location filename="editor/ui/response/outline.py"/>
        <source>nothing needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/outline.py"/>
        <source>In this response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn yr ymateb hwn</translation>
    </message>
    <message>
        <location filename="editor/ui/response/outline.py"/>
        <source>Section of the response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adran o’r ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/response/panel.py"/>
        <source>Checks</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <location filename="editor/ui/response/panel.py"/>
        <source>Preview</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <location filename="editor/ui/response/panel.py"/>
        <source>Needed</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Angenrheidiol</translation>
    </message>
    <message>
        <location filename="editor/ui/response/panel.py"/>
        <source>Advice</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/response/panel.py"/>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>Go to it: {message}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mynd yno: {message}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/panel.py"/>
        <source>“Check” says what stands in the way of publishing this lawfully, and gives advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/panel.py"/>
        <source>Preview of the document’s text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhagolwg o destun y ddogfen</translation>
    </message>
    <message>
        <location filename="editor/ui/response/standing.py"/>
        <source>Last day today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day left · {day}</source>
        <comment>0</comment>
        <extracomment>Plural: {n} days left · {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl · {day}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day left · {day}</source>
        <comment>1</comment>
        <extracomment>Plural: {n} days left · {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl · {day}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day left · {day}</source>
        <comment>2</comment>
        <extracomment>Plural: {n} days left · {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} ddiwrnod ar ôl · {day}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day left · {day}</source>
        <comment>3</comment>
        <extracomment>Plural: {n} days left · {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl · {day}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day left · {day}</source>
        <comment>6</comment>
        <extracomment>Plural: {n} days left · {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl · {day}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/standing.py"/>
        <source>{n} day left · {day}</source>
        <comment>other</comment>
        <extracomment>Plural: {n} days left · {day}</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} diwrnod ar ôl · {day}</translation>
    </message>
    <message>
        <location filename="editor/ui/response/state_view.py"/>
        <source>Reopen…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ailagor…</translation>
    </message>
    <message>
        <location filename="editor/ui/response/state_view.py"/>
        <source>{state} by {by} on {date}. The text is locked; copies and publication can be recorded still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>kept with Ctrl+S</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>cadwyd â Ctrl+S</translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>kept at a step of the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>kept before an older version was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>kept before a Word document was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>kept before words were replaced in all drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>kept as it went out in a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>kept while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>written at the same time as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>brought back from an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>as an earlier version of the program wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>Versions</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>Earlier version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiwn cynharach</translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>Later version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiwn diweddarach</translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>From</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>To</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>At</translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>Bring all of the earlier version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>[+added words+] and [−words taken out−] are marked in the text as well as coloured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>As it is now</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fel y mae nawr</translation>
    </message>
    <message>
        <location filename="editor/ui/response/versions_dialog.py"/>
        <source>No version has been kept yet. Ctrl+S keeps one; while writing, one is kept every ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>What it is proposed to become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Not placed: {n} passage</source>
        <comment>0</comment>
        <extracomment>Plural: Not placed: {n} passages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Not placed: {n} passage</source>
        <comment>1</comment>
        <extracomment>Plural: Not placed: {n} passages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Not placed: {n} passage</source>
        <comment>2</comment>
        <extracomment>Plural: Not placed: {n} passages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Not placed: {n} passage</source>
        <comment>3</comment>
        <extracomment>Plural: Not placed: {n} passages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Not placed: {n} passage</source>
        <comment>6</comment>
        <extracomment>Plural: Not placed: {n} passages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Not placed: {n} passage</source>
        <comment>other</comment>
        <extracomment>Plural: Not placed: {n} passages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>It is kept with the record. Choose a field for what belongs in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Go to it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/answers_view.py"/>
        <source>Go to {label}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mynd i {label}</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Documents (*.docx *.docm *.dotx *.dotm *.odt *.txt *.md *.html *.htm *.xhtml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Import old responses</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mewnforio hen ymatebion</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>There is no further document in there that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Save or leave the other documents first; then it can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{n} document is not saved. Close all the same?</source>
        <comment>0</comment>
        <extracomment>Plural: {n} documents are not saved. Close all the same?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{n} document is not saved. Close all the same?</source>
        <comment>1</comment>
        <extracomment>Plural: {n} documents are not saved. Close all the same?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{n} document is not saved. Close all the same?</source>
        <comment>2</comment>
        <extracomment>Plural: {n} documents are not saved. Close all the same?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{n} document is not saved. Close all the same?</source>
        <comment>3</comment>
        <extracomment>Plural: {n} documents are not saved. Close all the same?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{n} document is not saved. Close all the same?</source>
        <comment>6</comment>
        <extracomment>Plural: {n} documents are not saved. Close all the same?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{n} document is not saved. Close all the same?</source>
        <comment>other</comment>
        <extracomment>Plural: {n} documents are not saved. Close all the same?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Close without saving them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Choose Word documents, web pages and text files of past responses, or a whole folder; they can be dropped here too. Each is read into the form, shown beside its text, and saved when you say so. The file is kept with it, and no word of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Add files…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu ffeiliau…</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Add a folder…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu ffolder…</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Documents read</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dogfennau a ddarllenwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Look at the selected document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Save all that are sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Old responses</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Hen ymatebion</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Folder of old responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>Save all that are sure ({sure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>No documents yet.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim dogfennau eto.</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{read:,} of {n:,} document read</source>
        <comment>0</comment>
        <extracomment>Plural: {read:,} of {n:,} documents read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{read:,} of {n:,} document read</source>
        <comment>1</comment>
        <extracomment>Plural: {read:,} of {n:,} documents read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{read:,} of {n:,} document read</source>
        <comment>2</comment>
        <extracomment>Plural: {read:,} of {n:,} documents read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{read:,} of {n:,} document read</source>
        <comment>3</comment>
        <extracomment>Plural: {read:,} of {n:,} documents read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{read:,} of {n:,} document read</source>
        <comment>6</comment>
        <extracomment>Plural: {read:,} of {n:,} documents read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{read:,} of {n:,} document read</source>
        <comment>other</comment>
        <extracomment>Plural: {read:,} of {n:,} documents read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{count:,} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{count:,} in the archive already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/dialog.py"/>
        <source>{count:,} not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/marked_text.py"/>
        <source>Text of the document</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun y ddogfen</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Green and violet parts go to the field named in the margin; blue ones are labels of the form; red ones, underlined, are not placed. Select words, or put the caret into a part, and choose where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Show what it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Undo the last correction</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dadwneud y cywiriad diwethaf</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Save this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>‹ All documents</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>‹ Pob dogfen</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Back to all documents</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i bob dogfen</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Show its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/review.py"/>
        <source>Select words, or put the caret into a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>File</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ffeil</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>{n:,} thing</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>{n:,} thing</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>{n:,} thing</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>{n:,} thing</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>{n:,} thing</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>{n:,} thing</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>Nothing</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim byd</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/table.py"/>
        <source>Documents to import</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dogfennau i’w mewnforio</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Heading or label</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Pennawd neu label</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>This could not be placed: it is kept with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>This is a heading or label of the form: it is not taken over as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>This goes to “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Sure</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Sicr</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Fairly sure</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Eithaf sicr</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Not sure</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ansicr</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Waiting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn aros</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Reading…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n darllen…</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Not saved: {problem}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei gadw: {problem}</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>To be saved</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>I’w gadw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Saving…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n cadw…</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <source>Already in the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Eisoes yn yr archif</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/old_responses/words.py"/>
        <location filename="editor/ui/window/footer.py"/>
        <source>Saved</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gadw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>Word documents (*.docx *.docm *.odt)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dogfennau Word (*.docx *.docm *.odt)</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>The Word document that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>Somebody else is writing this response; take it over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>There is nothing in the response yet that could have come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>Nothing was taken: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>Its file and comments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{name} is kept, but not everything accepted could be taken: in {names} the tracked changes cannot be told from what was edited round them. Accept both there, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{name} is kept with its comments; no change was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{n} field was changed from {name}. What was there before is kept as a version.</source>
        <comment>0</comment>
        <extracomment>Plural: {n} fields were changed from {name}. What was there before is kept as a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{n} field was changed from {name}. What was there before is kept as a version.</source>
        <comment>1</comment>
        <extracomment>Plural: {n} fields were changed from {name}. What was there before is kept as a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{n} field was changed from {name}. What was there before is kept as a version.</source>
        <comment>2</comment>
        <extracomment>Plural: {n} fields were changed from {name}. What was there before is kept as a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{n} field was changed from {name}. What was there before is kept as a version.</source>
        <comment>3</comment>
        <extracomment>Plural: {n} fields were changed from {name}. What was there before is kept as a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{n} field was changed from {name}. What was there before is kept as a version.</source>
        <comment>6</comment>
        <extracomment>Plural: {n} fields were changed from {name}. What was there before is kept as a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/returns_desk.py"/>
        <source>{n} field was changed from {name}. What was there before is kept as a version.</source>
        <comment>other</comment>
        <extracomment>Plural: {n} fields were changed from {name}. What was there before is kept as a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>Files read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>Nothing was read in yet. “Take back a Word document…” keeps the file and its comments here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>Files read into this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>Save a copy of the file…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw copi o’r ffeil…</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>Changed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>Text that could not be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>This response was made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>{how}, {date} {at:%H:%M}, by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>recognised to {confidence:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} comment</source>
        <comment>0</comment>
        <extracomment>Plural: {n} comments</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} sylw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} comment</source>
        <comment>1</comment>
        <extracomment>Plural: {n} comments</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} sylw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} comment</source>
        <comment>2</comment>
        <extracomment>Plural: {n} comments</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} sylw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} comment</source>
        <comment>3</comment>
        <extracomment>Plural: {n} comments</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} sylw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} comment</source>
        <comment>6</comment>
        <extracomment>Plural: {n} comments</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} sylw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} comment</source>
        <comment>other</comment>
        <extracomment>Plural: {n} comments</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} sylw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>{n} passage not placed</source>
        <comment>0</comment>
        <extracomment>Plural: {n} passages not placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>{n} passage not placed</source>
        <comment>1</comment>
        <extracomment>Plural: {n} passages not placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>{n} passage not placed</source>
        <comment>2</comment>
        <extracomment>Plural: {n} passages not placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>{n} passage not placed</source>
        <comment>3</comment>
        <extracomment>Plural: {n} passages not placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>{n} passage not placed</source>
        <comment>6</comment>
        <extracomment>Plural: {n} passages not placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>{n} passage not placed</source>
        <comment>other</comment>
        <extracomment>Plural: {n} passages not placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>no change was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/sources_dialog.py"/>
        <source>After “{where}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/comments_view.py"/>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/comments_view.py"/>
        <source>{count} comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/comments_view.py"/>
        <source>On “{quoted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/comments_view.py"/>
        <source>{who} (done)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{who} (wedi’i wneud)</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/comments_view.py"/>
        <source>{reply} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/comments_view.py"/>
        <source>{who} answered: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/comments_view.py"/>
        <source>Comment of {comment} on “{quoted}”: {text}{replies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/decision_buttons.py"/>
        <source>Accept</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Derbyn</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/decision_buttons.py"/>
        <source>Accepted ✓</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Derbyniwyd ✓</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/decision_buttons.py"/>
        <source>Refuse</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/decision_buttons.py"/>
        <source>Refused ✗</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwrthodwyd ✗</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Everyone</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Pawb</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Take back: {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Comparing {file_name} with the response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>What came back in {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>The response is signed off, so its text cannot be changed. What came back can be read, and the file and its comments kept with the response; reopen it as a draft to take changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Take what is accepted ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Take what is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Keep the file and comments only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Next changed field ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Next changed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>No name</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim enw</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Whose changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Changes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Accept the changes of whom is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Refuse them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>Refuse the changes of whom is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>{accepted} accepted, {refused} refused, {open} not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/dialog.py"/>
        <source>{told} What is not decided is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Fields by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Field</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Maes</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>The whole file</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Y ffeil gyfan</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} thing to look at</source>
        <comment>0</comment>
        <extracomment>Plural: {n} things to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} thing to look at</source>
        <comment>1</comment>
        <extracomment>Plural: {n} things to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} thing to look at</source>
        <comment>2</comment>
        <extracomment>Plural: {n} things to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} thing to look at</source>
        <comment>3</comment>
        <extracomment>Plural: {n} things to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} thing to look at</source>
        <comment>6</comment>
        <extracomment>Plural: {n} things to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} thing to look at</source>
        <comment>other</comment>
        <extracomment>Plural: {n} things to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} change</source>
        <comment>0</comment>
        <extracomment>Plural: {n} changes</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} newid</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} change</source>
        <comment>1</comment>
        <extracomment>Plural: {n} changes</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} newid</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} change</source>
        <comment>2</comment>
        <extracomment>Plural: {n} changes</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} newid</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} change</source>
        <comment>3</comment>
        <extracomment>Plural: {n} changes</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} newid</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} change</source>
        <comment>6</comment>
        <extracomment>Plural: {n} changes</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} newid</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{n} change</source>
        <comment>other</comment>
        <extracomment>Plural: {n} changes</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} newid</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{count} accepted</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>derbyniwyd {count}</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>{count} refused</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>gwrthodwyd {count}</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Hide the one unchanged</source>
        <comment>0</comment>
        <extracomment>Plural: Hide the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Hide the one unchanged</source>
        <comment>1</comment>
        <extracomment>Plural: Hide the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Hide the one unchanged</source>
        <comment>2</comment>
        <extracomment>Plural: Hide the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Hide the one unchanged</source>
        <comment>3</comment>
        <extracomment>Plural: Hide the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Hide the one unchanged</source>
        <comment>6</comment>
        <extracomment>Plural: Hide the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Hide the one unchanged</source>
        <comment>other</comment>
        <extracomment>Plural: Hide the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Show the one unchanged</source>
        <comment>0</comment>
        <extracomment>Plural: Show the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Show the one unchanged</source>
        <comment>1</comment>
        <extracomment>Plural: Show the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Show the one unchanged</source>
        <comment>2</comment>
        <extracomment>Plural: Show the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Show the one unchanged</source>
        <comment>3</comment>
        <extracomment>Plural: Show the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Show the one unchanged</source>
        <comment>6</comment>
        <extracomment>Plural: Show the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_list.py"/>
        <source>Show the one unchanged</source>
        <comment>other</comment>
        <extracomment>Plural: Show the {n} unchanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>Changed here since the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>Tracked in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>“Accept” for everything or for an author leaves this field out: decide it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>Accept all of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>Refuse all of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>What was exported is not known, so what was edited without tracking cannot be shown apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Edited without tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>What was edited without tracking in {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>Show {more} more changes of {hidden} that are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>Nothing stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/field_view.py"/>
        <source>No words differ that the form keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>It stands in no field, so it is not taken. It is kept with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>After “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>Changed in the form’s own words; not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/whole_view.py"/>
        <source>The whole file. {returned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Changed in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Tracked changes</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Newidiadau wedi’u tracio</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Changed here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Unchanged</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb newid</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>It was changed in the file and also here since the export. What you accept takes the place of what stands here now, which is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Something was changed in the file without tracking, so nobody’s name stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Every change in the file was tracked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Only the response here was changed since the export; there is nothing to take from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>The file says what was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Added</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Taken out</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Moved</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>Formatting</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fformatio</translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>a new paragraph begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>two paragraphs became one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>the end of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>It touches {names}: it is taken in both, or in neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>The file says what was exported: nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change</source>
        <comment>0</comment>
        <extracomment>Plural: {n} tracked changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change</source>
        <comment>1</comment>
        <extracomment>Plural: {n} tracked changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change</source>
        <comment>2</comment>
        <extracomment>Plural: {n} tracked changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change</source>
        <comment>3</comment>
        <extracomment>Plural: {n} tracked changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change</source>
        <comment>6</comment>
        <extracomment>Plural: {n} tracked changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change</source>
        <comment>other</comment>
        <extracomment>Plural: {n} tracked changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change by {authors}</source>
        <comment>0</comment>
        <extracomment>Plural: {n} tracked changes by {authors}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change by {authors}</source>
        <comment>1</comment>
        <extracomment>Plural: {n} tracked changes by {authors}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change by {authors}</source>
        <comment>2</comment>
        <extracomment>Plural: {n} tracked changes by {authors}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change by {authors}</source>
        <comment>3</comment>
        <extracomment>Plural: {n} tracked changes by {authors}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change by {authors}</source>
        <comment>6</comment>
        <extracomment>Plural: {n} tracked changes by {authors}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} tracked change by {authors}</source>
        <comment>other</comment>
        <extracomment>Plural: {n} tracked changes by {authors}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} field edited without tracking</source>
        <comment>0</comment>
        <extracomment>Plural: {n} fields edited without tracking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} field edited without tracking</source>
        <comment>1</comment>
        <extracomment>Plural: {n} fields edited without tracking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} field edited without tracking</source>
        <comment>2</comment>
        <extracomment>Plural: {n} fields edited without tracking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} field edited without tracking</source>
        <comment>3</comment>
        <extracomment>Plural: {n} fields edited without tracking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} field edited without tracking</source>
        <comment>6</comment>
        <extracomment>Plural: {n} fields edited without tracking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{n} field edited without tracking</source>
        <comment>other</comment>
        <extracomment>Plural: {n} fields edited without tracking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returned/take_back/words.py"/>
        <source>{all_but_last} and {last}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{all_but_last}, {last}</translation>
    </message>
    <message>
        <location filename="editor/ui/rich_text/commands.py"/>
        <source>“{href}” does not begin with https:, http: or mailto:, or has a space in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rich_text/edit.py"/>
        <source>Pictures and files cannot stand in the text; nothing was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/sides/notes.py"/>
        <source>{name}: write in {language}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: ysgrifennu yn {language}</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>Write in {language}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Ysgrifennu yn {language}</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} not translated</source>
        <comment>0</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim byd heb ei gyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} not translated</source>
        <comment>1</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb ei gyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} not translated</source>
        <comment>2</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} not translated</source>
        <comment>3</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} not translated</source>
        <comment>6</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} not translated</source>
        <comment>other</comment>
        <extracomment>Plural: {n} not translated</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} heb eu cyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} changed since</source>
        <comment>0</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim byd wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} changed since</source>
        <comment>1</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} changed since</source>
        <comment>2</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} changed since</source>
        <comment>3</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} changed since</source>
        <comment>6</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{n} changed since</source>
        <comment>other</comment>
        <extracomment>Plural: {n} changed since</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n} wedi newid ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>All translated</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Popeth wedi’i gyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>The response in {language}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr ymateb: {language}</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>There is nothing to translate yet.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim i’w gyfieithu eto.</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>It is right as it is</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mae’n gywir fel y mae</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>{name}: it is right as it is</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{name}: mae’n gywir fel y mae</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>Not translated yet</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei gyfieithu eto</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>The {language} was changed since</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Newidiwyd y {language} ers hynny</translation>
    </message>
    <message>
        <location filename="editor/ui/sides/page.py"/>
        <source>Translated</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gyfieithu</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>Calendar (*.ics)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Calendr (*.ics)</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>{doing}: {done} of {of}. You can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>Where the publication pack goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>There is nothing saved to publish yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>Writing the publication pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>The publication pack is in {folder}.{notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>Open folder</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Agor ffolder</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>Export the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/leaving_desk.py"/>
        <source>The dates are in {target}; open it to put them into a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>Kind</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Math</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>Number</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhif</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>What it says</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’n ei ddweud</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>For</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>Due</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Erbyn</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>Recommendation</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>Cause of concern</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Achos pryder</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>Area for improvement</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Maes i’w wella</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>the force</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>yr heddlu</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>the policing body</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>y corff plismona</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>national bodies</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>cyrff cenedlaethol</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/proposal_table.py"/>
        <source>What was read of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>PDF (*.pdf)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>The report’s PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>This form has no field for what a report asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>The text is locked; reopen the response to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>{n} item was added.</source>
        <comment>0</comment>
        <extracomment>Plural: {n} items were added.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd {n} eitem.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>{n} item was added.</source>
        <comment>1</comment>
        <extracomment>Plural: {n} items were added.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd {n} eitem.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>{n} item was added.</source>
        <comment>2</comment>
        <extracomment>Plural: {n} items were added.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd {n} eitem.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>{n} item was added.</source>
        <comment>3</comment>
        <extracomment>Plural: {n} items were added.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd {n} eitem.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>{n} item was added.</source>
        <comment>6</comment>
        <extracomment>Plural: {n} items were added.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd {n} eitem.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_desk.py"/>
        <source>{n} item was added.</source>
        <comment>other</comment>
        <extracomment>Plural: {n} items were added.</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd {n} eitem.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>What the report asks for</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’r adroddiad yn gofyn amdano</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>The report’s list</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhestr yr adroddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Recommendation 1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Read the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Text that was not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Which report they stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>First report</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Adroddiad cyntaf</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Add these</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu’r rhain</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Reading {name}…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n darllen {name}…</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>0</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} eitem</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>1</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} eitem</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>2</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} eitem</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>3</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} eitem</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>6</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} eitem</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>other</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfuwyd {n} eitem</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>No items were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Add these {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Add this one</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu hwn</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Paste the report’s list of recommendations, causes of concern and areas for improvement. Numbers, parts and owners are told apart, and nothing is added before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Paste the report’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Reading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Darllen</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Correct a cell with F2 or a double click; Delete takes a row out. Parts stand indented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Not placed; it is not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>They stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>Remove the selected</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu’r rhai a ddewiswyd</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/report_dialog.py"/>
        <source>‹ The text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>‹ Y testun</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <source>Nothing is missing.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim ar goll.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <source>There is nothing in the response yet, so no step can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <source>The response could not be saved first, so the step was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <location filename="editor/verbs/statute.py"/>
        <source>“{saved}” is now {state}.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mae “{saved}” bellach {state}.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <source>This response was made with version {version} of its form. A newer one has more to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <source>Carry to the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <source>The response has the newest version of its form, or its text is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/statute_desk.py"/>
        <source>Carried to the new version. What was there before is kept as a version; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Next step</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Taken by</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cymerwyd gan</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Reason for publishing all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Take the step</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cymryd y cam</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Choose to which state; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Say why it is reopened: it stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>If there is one to make.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Os oes un i’w wneud.</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Now: {present}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nawr: {present}</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>The office’s rules allow no step from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>The text is locked by this step; copies and publication can be recorded still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>{n} thing stands in the way of a lawful publication:</source>
        <comment>0</comment>
        <extracomment>Plural: {n} things stand in the way of a lawful publication:</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>{n} thing stands in the way of a lawful publication:</source>
        <comment>1</comment>
        <extracomment>Plural: {n} things stand in the way of a lawful publication:</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>{n} thing stands in the way of a lawful publication:</source>
        <comment>2</comment>
        <extracomment>Plural: {n} things stand in the way of a lawful publication:</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>{n} thing stands in the way of a lawful publication:</source>
        <comment>3</comment>
        <extracomment>Plural: {n} things stand in the way of a lawful publication:</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>{n} thing stands in the way of a lawful publication:</source>
        <comment>6</comment>
        <extracomment>Plural: {n} things stand in the way of a lawful publication:</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>{n} thing stands in the way of a lawful publication:</source>
        <comment>other</comment>
        <extracomment>Plural: {n} things stand in the way of a lawful publication:</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Kept with the step. Mend what can be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Steps so far</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Camau hyd yma</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Reopen as a draft</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ailagor fel drafft</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>Back to draft</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i ddrafft</translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>despite {n} fault: {reason}</source>
        <comment>0</comment>
        <extracomment>Plural: despite {n} faults: {reason}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>despite {n} fault: {reason}</source>
        <comment>1</comment>
        <extracomment>Plural: despite {n} faults: {reason}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>despite {n} fault: {reason}</source>
        <comment>2</comment>
        <extracomment>Plural: despite {n} faults: {reason}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>despite {n} fault: {reason}</source>
        <comment>3</comment>
        <extracomment>Plural: despite {n} faults: {reason}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>despite {n} fault: {reason}</source>
        <comment>6</comment>
        <extracomment>Plural: despite {n} faults: {reason}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute/step_dialog.py"/>
        <source>despite {n} fault: {reason}</source>
        <comment>other</comment>
        <extracomment>Plural: despite {n} faults: {reason}</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>Looking through the archive: {done:,} of {of:,}. You can write meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>The archive was looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>{problem} (and {more} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>The backup leaves out {left_out}: no other system could hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>The backup failed: {problem} What you write is saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>The file of response {id} was damaged ({reason}) and is kept aside as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>So were {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>No version of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>Bring its last good version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/care.py"/>
        <source>Version {token} of response {document_id} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/window/footer.py"/>
        <source>Text size: {size}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Maint y testun: {size}</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>PCC Response Editor</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>PCC Response Editor</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>Not saved yet</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei gadw eto</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>Saved {time:%H:%M}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadwyd {time:%H:%M}</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>New</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Newydd</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>{state} · {n:,} word</source>
        <comment>0</comment>
        <extracomment>Plural: {state} · {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{state} · {n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>{state} · {n:,} word</source>
        <comment>1</comment>
        <extracomment>Plural: {state} · {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{state} · {n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>{state} · {n:,} word</source>
        <comment>2</comment>
        <extracomment>Plural: {state} · {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{state} · {n:,} air</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>{state} · {n:,} word</source>
        <comment>3</comment>
        <extracomment>Plural: {state} · {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{state} · {n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>{state} · {n:,} word</source>
        <comment>6</comment>
        <extracomment>Plural: {state} · {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{state} · {n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>{state} · {n:,} word</source>
        <comment>other</comment>
        <extracomment>Plural: {state} · {n:,} words</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{state} · {n:,} gair</translation>
    </message>
    <message>
        <location filename="editor/ui/window/main_window.py"/>
        <source>Archive folder</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ffolder yr archif</translation>
    </message>
    <message>
        <location filename="editor/ui/window/menus.py"/>
        <source>Menu</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewislen</translation>
    </message>
    <message>
        <location filename="editor/ui/window/menus.py"/>
        <source>Writing</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <location filename="editor/ui/window/opening.py"/>
        <source>‹ Archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>‹ Archif</translation>
    </message>
    <message>
        <location filename="editor/ui/window/opening.py"/>
        <source>Check</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwirio</translation>
    </message>
    <message>
        <location filename="editor/ui/window/opening.py"/>
        <source>Export Word</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforio Word</translation>
    </message>
    <message>
        <location filename="editor/ui/window/qt_words.py"/>
        <source>Cut</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Torri</translation>
    </message>
    <message>
        <location filename="editor/ui/window/qt_words.py"/>
        <source>Paste</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gludo</translation>
    </message>
    <message>
        <location filename="editor/ui/window/qt_words.py"/>
        <source>Delete</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <location filename="editor/ui/window/qt_words.py"/>
        <source>Select all</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis popeth</translation>
    </message>
    <message>
        <location filename="editor/ui/window/qt_words.py"/>
        <source>OK</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Iawn</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>It is open here: replace in it with Ctrl+H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Find and replace in all drafts</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod ac amnewid ym mhob drafft</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Replace with</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Amnewid â</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Whole words</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Geiriau cyfan</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Match capitals</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cydweddu priflythrennau</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Ignore accents and kinds of quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replace in ticked drafts</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Amnewid yn y drafftiau a diciwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Stop looking or replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Responses in which the words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Where the words stand in the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>What is changed is kept as a version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Looking through the archive…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n edrych drwy’r archif…</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{places} in {hits}; {drafts} can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replacing…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n amnewid…</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{places} replaced in {changed}; what stood there is among their versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Stopping…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n stopio…</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>0</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>1</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>2</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>3</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>6</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>other</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>not looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} lle</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} lle</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} le</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} lle</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} lle</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} lle</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Previous</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Previous (Shift+F3)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Blaenorol (Shift+F3)</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Next (F3)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nesaf (F3)</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Replace</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Amnewid</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Replace all</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Amnewid popeth</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>In all drafts…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ym mhob drafft…</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>Not found</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>{number:,} of {count:,}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{number:,} o {count:,}</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>{n:,} place replaced; Ctrl+Z takes it back</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} places replaced; Ctrl+Z takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>{n:,} place replaced; Ctrl+Z takes it back</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} places replaced; Ctrl+Z takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>{n:,} place replaced; Ctrl+Z takes it back</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} places replaced; Ctrl+Z takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>{n:,} place replaced; Ctrl+Z takes it back</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} places replaced; Ctrl+Z takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>{n:,} place replaced; Ctrl+Z takes it back</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} places replaced; Ctrl+Z takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/find_bar.py"/>
        <source>{n:,} place replaced; Ctrl+Z takes it back</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} places replaced; Ctrl+Z takes it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Very long sentence</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Brawddeg hir iawn</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Long sentence</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Brawddeg hir</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Passive voice</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Llais goddefol</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Plainer word</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gair symlach</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Unexplained acronym</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Acronym heb ei egluro</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <location filename="editor/ui/writing/tools.py"/>
        <source>Plain-English hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Look for hints</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio am awgrymiadau</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Advice on long sentences, plainer words and acronyms. Nothing here is a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <location filename="editor/ui/writing/tools.py"/>
        <source>Hints</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Awgrymiadau</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>{n:,} hint</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} hints</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} awgrym</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>{n:,} hint</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} hints</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} awgrym</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>{n:,} hint</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} hints</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} awgrym</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>{n:,} hint</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} hints</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} awgrym</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>{n:,} hint</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} hints</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} awgrym</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>{n:,} hint</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} hints</extracomment>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>{n:,} awgrym</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>No hints</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim awgrymiadau</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Look again</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Edrych eto</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/hints_panel.py"/>
        <source>Look again for hints</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio eto am awgrymiadau</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>Put the caret into a narrative and look for what was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>Passages of past responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Put into the text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>Looking through past responses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>{n} passage on the same subject.</source>
        <comment>0</comment>
        <extracomment>Plural: {n} passages on the same subject.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>{n} passage on the same subject.</source>
        <comment>1</comment>
        <extracomment>Plural: {n} passages on the same subject.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>{n} passage on the same subject.</source>
        <comment>2</comment>
        <extracomment>Plural: {n} passages on the same subject.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>{n} passage on the same subject.</source>
        <comment>3</comment>
        <extracomment>Plural: {n} passages on the same subject.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>{n} passage on the same subject.</source>
        <comment>6</comment>
        <extracomment>Plural: {n} passages on the same subject.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>{n} passage on the same subject.</source>
        <comment>other</comment>
        <extracomment>Plural: {n} passages on the same subject.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/last_time.py"/>
        <source>Nothing was found.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ni chanfuwyd dim.</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/own_words.py"/>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>“{word}” is one of the office’s words now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/own_words.py"/>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>“{word}” is no longer one of the office’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Any section</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Unrhyw adran</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Standard paragraphs</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Paragraffau safonol</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Name of the paragraph</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Enw’r paragraff</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Section that it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Text of the paragraph</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun y paragraff</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Save</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>(no name)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>(dim enw)</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Testun</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Filled in when it is put into a response: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>The paragraph has no text yet, so it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/paragraphs_dialog.py"/>
        <source>Not known yet, so still to be written: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/printing.py"/>
        <source>Page {page} of {count}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tudalen {page} o {count}</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/printing.py"/>
        <source>Print</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/printing.py"/>
        <source>Print preview: {title}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rhagolwg argraffu: {title}</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_menu.py"/>
        <source>No suggestions</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim awgrymiadau</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_menu.py"/>
        <source>Add “{word}” to the office’s words</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu “{word}” at eiriau’r swyddfa</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_menu.py"/>
        <source>Pass over here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_walk.py"/>
        <source>Spelling</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Sillafu</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_walk.py"/>
        <source>&amp;Add to the office’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_walk.py"/>
        <source>&amp;Pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_walk.py"/>
        <source>&amp;Next (F7)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>&amp;Nesaf (F7)</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_walk.py"/>
        <source>{word}: not in the dictionary. {suggestions} suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/spelling_walk.py"/>
        <source>Every word is right, or one of the office’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/tools.py"/>
        <source>Past</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>The office’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>New word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>A word or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/words_dialog.py"/>
        <source>The spelling check takes these for right, in every response and for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/writing_desk.py"/>
        <source>Put the caret into a narrative first: what is chosen goes where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/writing_desk.py"/>
        <source>The text cannot be changed now; reopen the response, or take it over, to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/writing_desk.py"/>
        <source>From {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/writing_desk.py"/>
        <source>The page alone. Escape brings the rest back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing/writing_desk.py"/>
        <source>It is {state}; reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>No version has been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <location filename="editor/verbs/word.py"/>
        <source>No answer differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>Restored; revision {revision}. What was there before is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>“{name}” is not in the backup: other systems could not hold a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>Restored to {to}; every file is as it was backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>Responses handed over: {entries}. Open {page} in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>Nothing is wrong: every file is as it was written, and every trail is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>--reason: say why the response is held; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>What is in the bin is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>What is in the bin may be disposed of after {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>“{words}” is neither a number of days nor {never}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>{id}  in the bin since {moment}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/archive.py"/>
        <source>Nothing in the bin is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/call.py"/>
        <source>{source}: {error}; nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/headless.py"/>
        <source>There is no display here, so no window can open. The same job without one, on the sample:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/headless.py"/>
        <source>  saved    “{title}” as {id}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/headless.py"/>
        <source>  checked  {findings} answers missing
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/headless.py"/>
        <source>  exported {files}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/headless.py"/>
        <source>Everything is in {folder}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/headless.py"/>
        <source>there is no folder for temporary files to keep the sample in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/responses.py"/>
        <source>No responses.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim ymatebion.</translation>
    </message>
    <message>
        <location filename="editor/verbs/responses.py"/>
        <source>(not set)</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>(heb ei osod)</translation>
    </message>
    <message>
        <location filename="editor/verbs/responses.py"/>
        <source>--set {text}: write KEY=VALUE with one of the keys {keys}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/responses.py"/>
        <source>saved as {id}, but {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/responses.py"/>
        <source>Files packed: {files}. Open {page} in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Fault: {message}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Diffyg: {message}</translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Nothing is missing in “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>“{words}” is not a date; write 2017-09-21, 21/9/17 or 21 September 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Published {published} (day 1). {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>“{words}” is not a state; the states are {known}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Whoever takes the step to {state} must not have taken the step to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Copies go to: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>nobody</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>neb</translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Chief officer’s comments due: {days} days before the last lawful day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Review: {days} days before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Sign-off: {days} days before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Largest file: {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Languages: {names}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ieithoedd: {names}</translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>From {state} to: {following}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>O {state} i: {following}</translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>{source}: {error}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Kept {name} as {attachment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/statute.py"/>
        <source>Carried to version {version} of the form; what was there before is kept as a version, and no answer was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/templates.py"/>
        <source>“{name}” cannot be the template: {refused} Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/templates.py"/>
        <source>cannot write “{name}”: the name must end in .docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/templates.py"/>
        <source>cannot write {target}: the archive keeps its own files there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/templates.py"/>
        <source>Wrote {target}. Edit it in Word, then: response-editor template {id} --set FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/templates.py"/>
        <source>“{form}” has no template of the office’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/templates.py"/>
        <source>The office’s own template of “{form}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>edited without tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>changed here since the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>changed both here and in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>Look at this: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>In no field: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>Comment by {author}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>Comment by {author} on “{quoted}”: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>Look at this: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>Kept {name} with the response; comments in it: {comments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>{id}  {name} ({form}, {sure:.0%} sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>    Kept beside the answers: {unplaced} characters that fit no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>No file was read into this response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>{name} is missing from the archive; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>no file was read into this response; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/verbs/word.py"/>
        <source>“{chosen}” is no file of this response: they are numbered from 1 to {count}; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: {value}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Maint y testun: {value}</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Chwilio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Gosodiadau</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Golygu</translation>
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
