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
        <location filename="editor/ui/footer.py"/>
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
        <location filename="editor/ui/about_dialog.py"/>
        <source>About PCC Response Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/about_dialog.py"/>
        <source>PCC Response Editor {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/about_dialog.py"/>
        <location filename="editor/ui/footer.py"/>
        <source>Archive: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/about_dialog.py"/>
        <source>Archive folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/about_dialog.py"/>
        <source>It works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/about_dialog.py"/>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/about_dialog.py"/>
        <source>Copy all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/about_dialog.py"/>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <location filename="editor/ui/crash.py"/>
        <location filename="editor/ui/find_bar.py"/>
        <location filename="editor/ui/help_window.py"/>
        <location filename="editor/ui/messages.py"/>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <location filename="editor/ui/palette.py"/>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <location filename="editor/ui/sources_dialog.py"/>
        <location filename="editor/ui/spelling_walk.py"/>
        <location filename="editor/ui/take_back/dialog.py"/>
        <location filename="editor/ui/templates_dialog.py"/>
        <location filename="editor/ui/versions_dialog.py"/>
        <location filename="editor/ui/words_dialog.py"/>
        <source>Close</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Find and replace in all drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <location filename="editor/ui/find_bar.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <location filename="editor/ui/find_bar.py"/>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <location filename="editor/ui/find_bar.py"/>
        <source>Ignore accents and kinds of quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Find</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canfod</translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Replace in ticked drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <location filename="editor/ui/leaving_desk.py"/>
        <location filename="editor/ui/many_desk.py"/>
        <location filename="editor/ui/office_dialog.py"/>
        <location filename="editor/ui/report_dialog.py"/>
        <location filename="editor/ui/rules_dialog.py"/>
        <location filename="editor/ui/step_dialog.py"/>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Cancel</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Stop looking or replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Where the words stand in the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>What is changed is kept as a version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>0</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>1</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>2</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>3</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>6</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>Replace in {n:,} draft</source>
        <comment>other</comment>
        <extracomment>Plural: Replace in {n:,} drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>not looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} place</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/all_drafts_dialog.py"/>
        <source>{n:,} response</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} responses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/application.py"/>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>Search titles and text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio teitlau a thestun</translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>Search the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Chwilio’r archif</translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>Preview of the selected response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>{found} so far; still reading {unread:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>{unread:,} responses are still being read. What is found shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>The bin is empty.</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Mae’r bin yn wag.</translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>Nothing has all of these words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>No responses yet. “New response” begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>Order of the responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/archive_place.py"/>
        <source>Archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Archif</translation>
    </message>
    <message>
        <location filename="editor/ui/archive_shelf.py"/>
        <source>No date</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <location filename="editor/ui/archive_table.py"/>
        <source>Today {local:%H:%M}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heddiw {local:%H:%M}</translation>
    </message>
    <message>
        <location filename="editor/ui/archive_table.py"/>
        <source>Responses</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymatebion</translation>
    </message>
    <message>
        <location filename="editor/ui/clock_view.py"/>
        <location filename="editor/ui/standing.py"/>
        <source>No 56-day duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/clock_view.py"/>
        <source>Next: {what}, {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/clock_view.py"/>
        <source>Planned</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Wedi’i gynllunio</translation>
    </message>
    <message>
        <location filename="editor/ui/conflict_dialog.py"/>
        <source>Two texts of this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/conflict_dialog.py"/>
        <source>Go on with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/conflict_dialog.py"/>
        <source>Go on with the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/crash.py"/>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/crash.py"/>
        <source>This note names places in the program and nothing that was written. It stays on this computer; copy it if you want to tell the program’s makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/crash.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/crash.py"/>
        <source>Copy</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Copïo</translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>{name} has had this response open since {at} (on {machine}). You are reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Write a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>You have taken over. The other person is told, and their text is kept as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>The program was ended without being closed. Here is what you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Versions…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiynau…</translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Brought back. What was there before is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <location filename="editor/ui/old_responses/review.py"/>
        <location filename="editor/ui/report_desk.py"/>
        <location filename="editor/ui/returns_desk.py"/>
        <location filename="editor/ui/writing_desk.py"/>
        <source>Undo</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Not saved: {error} What you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <location filename="editor/ui/main_window.py"/>
        <source>Try again</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Show both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Going on with the text that you chose. The other is among the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Exported to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <location filename="editor/ui/leaving_desk.py"/>
        <location filename="editor/ui/many_desk.py"/>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Open it</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Ei agor</translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>No program on this machine opens {name}; it is kept in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>{name} response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/desk.py"/>
        <source>Response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb</translation>
    </message>
    <message>
        <location filename="editor/ui/differences.py"/>
        <source>Differences</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwahaniaethau</translation>
    </message>
    <message>
        <location filename="editor/ui/differences.py"/>
        <source>No differences: the two are the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/differences.py"/>
        <source> (added)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/differences.py"/>
        <source> (taken out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/differences.py"/>
        <source> (moved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/differences.py"/>
        <source>Differences in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <location filename="editor/ui/tour.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>Replace</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Amnewid</translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>Replace all</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Amnewid popeth</translation>
    </message>
    <message>
        <location filename="editor/ui/find_bar.py"/>
        <source>In all drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/footer.py"/>
        <location filename="editor/ui/old_responses/words.py"/>
        <source>Saved</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gadw</translation>
    </message>
    <message>
        <location filename="editor/ui/footer.py"/>
        <source>Text size: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation type="unfinished"></translation>
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
        <location filename="editor/ui/form/file_editor.py"/>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <location filename="editor/ui/rules_dialog.py"/>
        <location filename="editor/ui/saved_searches.py"/>
        <location filename="editor/ui/templates_dialog.py"/>
        <location filename="editor/ui/words_dialog.py"/>
        <source>Remove</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>A date such as 21 September 2017</source>
        <translation type="unfinished"></translation>
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
        <source>Not recorded</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <location filename="editor/ui/paragraphs_dialog.py"/>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>{name}: rank or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/editors.py"/>
        <source>Date, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>{count} more in the panel (F8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/error_summary.py"/>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>Open</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Agor</translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>{name}: open</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>{name}: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/file_editor.py"/>
        <source>No file yet. Choose one, or drop it here.</source>
        <translation type="unfinished"></translation>
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
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/item_answers.py"/>
        <source>Answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/records_editor.py"/>
        <source>Add {singular}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/reference_editor.py"/>
        <source>Nothing to refer to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{n:,} word</source>
        <comment>0</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{n:,} word</source>
        <comment>1</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{n:,} word</source>
        <comment>2</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{n:,} word</source>
        <comment>3</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{n:,} word</source>
        <comment>6</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{n:,} word</source>
        <comment>other</comment>
        <extracomment>Plural: {n:,} words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>{name}: formatting</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Numbered list (Ctrl+Shift+7)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Style of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Add a row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Add a column on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/form/rich_editor.py"/>
        <source>Remove this column</source>
        <translation type="unfinished"></translation>
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
        <source>Link</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dolen</translation>
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
        <translation type="unfinished"></translation>
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
        <location filename="editor/ui/help_window.py"/>
        <source>Help</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <location filename="editor/ui/help_window.py"/>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/help_window.py"/>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/help_window.py"/>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/help_window.py"/>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/help_window.py"/>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/help_window.py"/>
        <source>Help: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/hints_panel.py"/>
        <source>Plain-English hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/hints_panel.py"/>
        <source>Look for hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/hints_panel.py"/>
        <source>Advice on long sentences, plainer words and acronyms. Nothing here is a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/hints_panel.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/hints_panel.py"/>
        <source>Look again for hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/keeping.py"/>
        <source>Legal hold</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Daliad cyfreithiol</translation>
    </message>
    <message>
        <location filename="editor/ui/keeping.py"/>
        <source>Bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Bin</translation>
    </message>
    <message>
        <location filename="editor/ui/last_time.py"/>
        <source>What did we say last time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/last_time.py"/>
        <source>Put the caret into a narrative and look for what was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/last_time.py"/>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Put into the text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/last_time.py"/>
        <source>Looking through past responses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/leaving_desk.py"/>
        <source>There is nothing saved to publish yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/leaving_desk.py"/>
        <source>The publication pack is in {folder}.{notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/leaving_desk.py"/>
        <source>Open folder</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Agor ffolder</translation>
    </message>
    <message>
        <location filename="editor/ui/leaving_desk.py"/>
        <source>The dates are in {target}; open it to put them into a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/main_window.py"/>
        <source>PCC Response Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/main_window.py"/>
        <source>New response</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Ymateb newydd</translation>
    </message>
    <message>
        <location filename="editor/ui/main_window.py"/>
        <source>{state} · {words:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/many_desk.py"/>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/many_desk.py"/>
        <source>{count:,} {noun} in {folder}.{problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/many_desk.py"/>
        <source>The list of {count:,} is in {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/many_desk.py"/>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/menus.py"/>
        <source>Menu</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewislen</translation>
    </message>
    <message>
        <location filename="editor/ui/menus.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/messages.py"/>
        <source>Close the message</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cau’r neges</translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>Office profile</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Proffil y swyddfa</translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>Labels and documents made from now on use these words; what was made before keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>Choose a picture of the crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>No crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Dim arfbais</translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>Crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Arfbais</translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>Keep</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>None</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>The picture is not in the archive any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/office_dialog.py"/>
        <source>The crest</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yr arfbais</translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/answers_view.py"/>
        <source>What it is proposed to become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/answers_view.py"/>
        <source>Not placed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/answers_view.py"/>
        <source>It is kept with the record. Choose a field for what belongs in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/answers_view.py"/>
        <source>Go to it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/answers_view.py"/>
        <source>Go to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Import old responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Close without saving them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Documents read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Look at the selected document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Save all that are sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>Save all that are sure ({sure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/dialog.py"/>
        <source>No documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/marked_text.py"/>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Show what it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <location filename="editor/ui/templates_dialog.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Undo the last correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Save this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>‹ All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Back to all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Show its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/review.py"/>
        <source>Select words, or put the caret into a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/table.py"/>
        <source>Documents to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/words.py"/>
        <source>Heading or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/words.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/words.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/words.py"/>
        <source>To be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/words.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/old_responses/words.py"/>
        <source>Already in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/opening.py"/>
        <source>‹ Archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>‹ Archif</translation>
    </message>
    <message>
        <location filename="editor/ui/opening.py"/>
        <source>Back to the archive</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i’r archif</translation>
    </message>
    <message>
        <location filename="editor/ui/opening.py"/>
        <source>Next step…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cam nesaf…</translation>
    </message>
    <message>
        <location filename="editor/ui/opening.py"/>
        <source>Check</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Gwirio</translation>
    </message>
    <message>
        <location filename="editor/ui/opening.py"/>
        <source>Export Word</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Allforio Word</translation>
    </message>
    <message>
        <location filename="editor/ui/outline.py"/>
        <source>In this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/outline.py"/>
        <source>Section of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/own_words.py"/>
        <location filename="editor/ui/words_dialog.py"/>
        <source>“{word}” is one of the office’s words now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/own_words.py"/>
        <location filename="editor/ui/words_dialog.py"/>
        <source>“{word}” is no longer one of the office’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>Not possible just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>Only {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>The arrow keys choose, Enter does it, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>No command has all of this: {typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/palette.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/panel.py"/>
        <source>Needed</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Angenrheidiol</translation>
    </message>
    <message>
        <location filename="editor/ui/panel.py"/>
        <source>Advice</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyngor</translation>
    </message>
    <message>
        <location filename="editor/ui/panel.py"/>
        <location filename="editor/ui/take_back/whole_view.py"/>
        <source>Go to it: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/panel.py"/>
        <source>“Check” says what stands in the way of publishing this lawfully, and gives advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/panel.py"/>
        <source>Preview of the document’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Standard paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Name of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Section that it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Text of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Save</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/paragraphs_dialog.py"/>
        <source>Filled in when it is put into a response: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/printing.py"/>
        <source>Print</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <location filename="editor/ui/printing.py"/>
        <source>Print preview: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/proposal_table.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/proposal_table.py"/>
        <source>What was read of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_desk.py"/>
        <source>Paste the report’s list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_desk.py"/>
        <source>Read the report’s PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_desk.py"/>
        <source>This form has no field for what a report asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_desk.py"/>
        <source>The text is locked; reopen the response to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_desk.py"/>
        <source>{words} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>What the report asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>The report’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Recommendation 1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Read the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Text that was not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Which report they stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>First report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Add these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>0</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>1</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>2</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>3</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>6</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>{n} item found</source>
        <comment>other</comment>
        <extracomment>Plural: {n} items found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>No items were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Add these {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Add this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Paste the report’s list of recommendations, causes of concern and areas for improvement. Numbers, parts and owners are told apart, and nothing is added before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Paste the report’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Reading</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">Darllen</translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Correct a cell with F2 or a double click; Delete takes a row out. Parts stand indented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Not placed; it is not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>They stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>Remove the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/report_dialog.py"/>
        <source>‹ The text</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>‹ Y testun</translation>
    </message>
    <message>
        <location filename="editor/ui/returns_desk.py"/>
        <source>Somebody else is writing this response; take it over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returns_desk.py"/>
        <source>There is nothing in the response yet that could have come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returns_desk.py"/>
        <source>{name} is kept, but not everything accepted could be taken: in {names} the tracked changes cannot be told from what was edited round them. Accept both there, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returns_desk.py"/>
        <source>{name} is kept with its comments; no change was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/returns_desk.py"/>
        <source>{fields} changed from {name}. What was there before is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>Office rules</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Rheolau’r swyddfa</translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>Recipients of a copy, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>From {state} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>days before the last lawful day: {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>words: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>From {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>Whoever takes the step to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>must not have taken the step to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>did not take that to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/rules_dialog.py"/>
        <source>“Most words: {section}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Search: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Rename or remove the search {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Rename the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/saved_searches.py"/>
        <source>Its new name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/shelf_desk.py"/>
        <source>A new response, begun from “{past}”. Its dates and ticks are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/shelf_desk.py"/>
        <source>“{title}” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/shelf_desk.py"/>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/shelf_desk.py"/>
        <source>“{title}” is back in the archive.</source>
        <translation type="unfinished"></translation>
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
        <location filename="editor/ui/sources_dialog.py"/>
        <source>Files read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/sources_dialog.py"/>
        <source>Files read into this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/sources_dialog.py"/>
        <source>Changed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/sources_dialog.py"/>
        <source>Text that could not be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/sources_dialog.py"/>
        <location filename="editor/ui/take_back/whole_view.py"/>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/sources_dialog.py"/>
        <source>After “{where}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/spelling_walk.py"/>
        <source>Spelling</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Sillafu</translation>
    </message>
    <message>
        <location filename="editor/ui/spelling_walk.py"/>
        <source>&amp;Add to the office’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/spelling_walk.py"/>
        <source>&amp;Pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/spelling_walk.py"/>
        <source>&amp;Next (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/spelling_walk.py"/>
        <source>Every word is right, or one of the office’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>No 56-day limit then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>Published</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>Published {late} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>Published in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>{days} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>Last day today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>{left} left · {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/standing.py"/>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/state_view.py"/>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/state_view.py"/>
        <source>{state} by {by} on {date}. The text is locked; copies and publication can be recorded still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute_desk.py"/>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute_desk.py"/>
        <source>There is nothing in the response yet, so no step can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute_desk.py"/>
        <source>“{saved}” is now {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute_desk.py"/>
        <source>This response was made with version {version} of its form. A newer one has more to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute_desk.py"/>
        <source>Carry to the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute_desk.py"/>
        <source>The response has the newest version of its form, or its text is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/statute_desk.py"/>
        <source>Carried to the new version. What was there before is kept as a version; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Next step</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Take the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Say why it is reopened: it stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>If there is one to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Now: {present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>The office’s rules allow no step from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>The text is locked by this step; copies and publication can be recorded still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Note</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>{words} in the way of a lawful publication:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Reason for publishing all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Kept with the step. Mend what can be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Steps so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Reopen as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/step_dialog.py"/>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/comments_view.py"/>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/comments_view.py"/>
        <source>{count} comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/comments_view.py"/>
        <source>On “{quoted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/comments_view.py"/>
        <source>{reply} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/comments_view.py"/>
        <source>Comment of {comment} on “{quoted}”: {text}{replies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Take back: {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Comparing {file_name} with the response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>What came back in {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Take what is accepted ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Take what is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Keep the file and comments only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Next changed field ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Next changed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Whose changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Changes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Accept the changes of whom is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Refuse them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>Refuse the changes of whom is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/dialog.py"/>
        <source>{told} What is not decided is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/field_list.py"/>
        <source>Fields by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/field_list.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/field_list.py"/>
        <source>{verb} the {count} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/field_list.py"/>
        <source>{verb} the one unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/whole_view.py"/>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/whole_view.py"/>
        <source>After “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/whole_view.py"/>
        <source>The whole file. {returned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/words.py"/>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/words.py"/>
        <source>It touches {names}: it is taken in both, or in neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/words.py"/>
        <source>The file says what was exported: nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/take_back/words.py"/>
        <source>{all_but_last} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/templates_dialog.py"/>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/templates_dialog.py"/>
        <source>Choose a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/templates_dialog.py"/>
        <source>Save a starter template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/templates_dialog.py"/>
        <source>Remove the template of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/templates_dialog.py"/>
        <source>Word copies for sign-off are filled into the office’s own template where there is one. The quickest way to one is a starter template, edited in Word: keep its grey controls and change all else as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/templates_dialog.py"/>
        <source>Saved as {path}. Edit it in Word, then choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/tour.py"/>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/tour.py"/>
        <location filename="editor/ui/writing_desk.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/tour.py"/>
        <source>Start writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/tour.py"/>
        <source>Tour, {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>Versions</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>Earlier version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiwn cynharach</translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>Later version</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation>Fersiwn diweddarach</translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>From</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>Bring all of the earlier version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>[+added words+] and [−words taken out−] are marked in the text as well as coloured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/versions_dialog.py"/>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/words_dialog.py"/>
        <source>The office’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/words_dialog.py"/>
        <source>New word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/words_dialog.py"/>
        <source>A word or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/words_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/words_dialog.py"/>
        <source>The spelling check takes these for right, in every response and for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing_desk.py"/>
        <source>From {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing_desk.py"/>
        <source>The page alone. Escape brings the rest back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/writing_desk.py"/>
        <source>It is {state}; reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/year_view.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/year_view.py"/>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/year_view.py"/>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="editor/ui/year_view.py"/>
        <source>Drawing of {year}: {in_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Symud i’r bin</translation>
    </message>
    <message>
        <source>Text size: {value}</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Maint y testun: {value}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Ail-wneud</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Chwilio</translation>
    </message>
    <message>
        <source>Print…</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Argraffu…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Gosodiadau</translation>
    </message>
    <message>
        <source>Cut</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Torri</translation>
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
        <source>Language</source>
        <translatorcomment>For review by a Welsh speaker</translatorcomment>
        <translation type="vanished">Iaith</translation>
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
