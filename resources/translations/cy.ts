<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>editor</name>
    <message>
        <location filename="editor/model/editions.py"/>
        <source>[not yet translated]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>PCC response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Response by the {commissioner_short} to HMICFRS inspections of {force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Inspection details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Title of inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Series</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Tick all that apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>{force_area} specific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Thematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Partner inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Is {force} quoted in the report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Executive summary of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Force response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Statement by</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>{commissioner_short} response to inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>{commissioner_short} response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Comment by the {commissioner_short}:</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Office use only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Response forwarded to Home Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.1"/>
        <location filename="forms/pcc-response.2"/>
        <source>Response published on {commissioner_short} website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>For offices that answer by letter; leave it empty otherwise. One line each for name, role and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The inspectorate whose report it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Jointly with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Other inspectorates that took part, such as Ofsted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Address of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Its web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Was {force} inspected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No where the report is national and the force was not among those visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No 56-day duty applies because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Leave empty for a report under section 55. Some publications have no such duty: fire inspections, super-complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Further reports answered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>One response may answer several reports. Each has a last lawful day of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Further report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Title of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Date published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The grade that the report gives for each area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Requires improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Inadequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>First report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What the report asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What the report says it makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Such as “16 recommendations and 5 areas for improvement”: it is compared with what is entered below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Recommendations, causes of concern and areas for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Each as the report has it. Paste the report’s list, or read its PDF, from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Cause of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>As the report writes it: 14, 1a, 10 and 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The recommendation that it is a part of, or the cause of concern that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Part of: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Report: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Page {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The local policing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>National bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Named as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The words of the report, where it names more than one or a body of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>To be done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The inspectorate’s own date, if it gives one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Invitation to the {chief_officer_title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Invited to comment on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Before it comments, the body invites the chief officer to do so (section 55(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Comments due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The date that the body sets in its invitation (section 55(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Were comments received?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No says that none were received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Comments received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The chief officer’s comments, published with the response (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answers to each recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What the body has done or will do, or why it does nothing. What the force does is not enough (section 55(5B)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>One answer may serve several recommendations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Position of {force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Answer of the {commissioner_short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Action proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>No action, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What was or will be done, or why nothing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The office’s own date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Response to the comments of the {chief_officer_title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Published with the comments, if there is one (section 55(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Sections of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>A heading and text, printed behind the section that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <location filename="forms/force-statement.1"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Stands after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>the letter’s salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Related documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Earlier responses and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <location filename="forms/force-statement.1"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>A web address, or the id of a response in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Copies of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>cc</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Address of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The web address at which it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Copies sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>To the inspectors of constabulary and to the Secretary of State (section 55(6)). Printed once sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Files kept with the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The report, the chief officer’s letter, and what else belongs to the record. Each is kept byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>The chief officer’s comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/pcc-response.2"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Force statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Statement from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Rank and name of the officer who speaks for the force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Statement from {value}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Report or letter answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>The inspectorate or body whose report or letter this answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Statement text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Heading of the quotations</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Where it stands, such as a page or paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Posted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="forms/force-statement.1"/>
        <source>Posted on {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
