"""A whole response of the invented Northmoor: two reports, seventeen recommendations, every relation that there is."""

from typing import Any, Final

_KEPT: Final = f"attachments/{'7' * 64}.pdf"


def _item(id: str, number: str, text: str, *owners: str, **more: Any) -> dict[str, Any]:
    kind = more.pop("kind", "recommendation")
    return {
        "id": id,
        "item_kind": kind,
        "item_number": number,
        "item_text": text,
        "item_owners": list(owners),
        **more,
    }


ITEMS: Final = [
    _item("coc", "", "Callers who are at risk wait too long without anybody looking again.", "force",
          kind="cause_of_concern", item_page="11"),
    _item("n1", "1", "By 31 March 2027, answer nine in ten evening calls to 101 within two minutes.", "force",
          item_due="2027-03-31", item_page="14"),
    _item("n1a", "1a", "publish how many callers give up, evening by evening;", "force", item_part_of="n1"),
    _item("n1b", "1b", "tell callers truthfully how long they will wait.", "force", item_part_of="n1"),
    _item("n2", "2", "Look again at the risk of each caller who has waited an hour.", "force", item_part_of="coc",
          item_due="2026-12-31"),
    _item("n3", "3", "Recognise people who ring repeatedly, whichever telephone they use.", "force",
          item_due="2027-03-31"),
    _item("n4", "4", "Train each supervisor in the control room to hear what is not said.", "force"),
    _item("n5", "5", "Fund a mental health nurse in the control room in the daytime too.", "force", "body",
          item_owners_named="Chief constables, with the local health board"),
    _item("n6", "6", "Agree with ambulance services who goes when both are asked for.", "force", "national"),
    _item("n7", "7", "Ask people who called what became of them, and publish what they say.", "body"),
    _item("n8", "8", "Keep recordings of calls for as long as a complaint may still be made.", "force"),
    _item("n10", "10", "Check before each night that every crew can be reached by radio.", "force", item_page="31"),
    _item("n14", "14", "Write a national standard for how calls from children are taken.", "national",
          item_owners_named="The College of Policing"),
    _item("afi", "", "The force should tell victims at once when an appointment is moved.", "force", kind="afi"),
    _item("m1", "1", "Map where people who are reported missing were found before.", "force", item_report="missing"),
    _item("m2", "2", "Interview each child who comes back within 72 hours, and write down what is learnt.", "force",
          "body", item_report="missing", item_due="2027-06-30",
          item_owners_named="Chief constables and directors of children’s services, jointly"),
    _item("m3", "3", "Share what is learnt with homes in which children live.", "force", item_report="missing"),
    _item("m22", "22", "Test once a year whether an alarm at night reaches the officer in charge.", "force",
          item_report="missing"),
    _item("m23", "23", "Commission a return-home service that runs at weekends.", "body", item_report="missing"),
]  # fmt: skip


def _answer(items: list[str], action: str, explanation: str, **more: Any) -> dict[str, Any]:
    return {"answer_items": items, "body_action": action, "body_explanation": explanation, **more}


TWO_REPORTS: Final[dict[str, Any]] = {
    "addressee": "The Home Secretary\nLondon\n\nand jointly\n\nHis Majesty’s Chief Inspector of Constabulary",
    "salutation": "Dear Home Secretary, dear Chief Inspector,",
    "inspection_title": "Answering calls for help in Northmoor",
    "series": "PEEL 2025–27: responding to the public",
    "published_on": "2026-10-06",
    "inspection_types": ["force_specific", "follow_up"],
    "force_quoted": True,
    "publisher": "HMICFRS",
    "report_address": "https://reports.northmoor.example/calls-for-help",
    "force_inspected": True,
    "further_reports": [
        {
            "id": "missing",
            "report_title": "Coming home: how the police look for people who are missing",
            "report_published_on": "2026-10-13",
            "report_publisher": "HMICFRS",
            "report_joint": "Ofsted",
            "report_force_inspected": False,
        }
    ],
    "grades": [
        {"graded_area": "Responding to the public", "grade": "requires_improvement"},
        {"graded_area": "Protecting vulnerable people", "grade": "adequate"},
        {"graded_area": "Finding people who are missing", "grade": "not_graded", "graded_in": "missing"},
    ],
    "executive_summary": "The inspectors visited in June.\n\n- They praise much.\n- Calls to 101 in the evening wait.",
    "stated_total": "17 recommendations, a cause of concern and one area for improvement",
    "items": ITEMS,
    "invited_on": "2026-10-07",
    "comments_due_by": "2026-11-04",
    "comments_received": False,
    "pcc_comment": "I thank the inspectors. What I do about each recommendation stands below.",
    "answers": [
        _answer(["coc", "n1", "n2"], "taken", "I have paid for eight further call handlers.",
                force_position="Accepted.", answer_status="in_progress", answer_due="2027-03-31"),
        _answer(["n10", "m22"], "proposed", "One exercise.\n\n- It is in October 2027.\n- My panel watches.",
                force_position="Accepted. Both are one exercise.", answer_status="not_started"),
        _answer(["n3", "n4", "n8"], "taken", "I have agreed the training budget."),
        _answer(["n5", "n6"], "proposed", "I will write to the health board with an offer to share the cost."),
        _answer(["n7", "m23"], "taken", "Both services are commissioned from April.", answer_status="complete"),
        _answer(["n14"], "none", "This is for the College of Policing; I have said that I support it."),
        _answer(["m1", "m2", "m3"], "proposed", "The safeguarding partners will report to my board in June."),
        _answer(["afi"], "none", "The force’s text messages began in September and deserve a fair trial first."),
    ],
    "own_sections": [
        {"own_heading": "What it costs", "own_text": "£310,000 a year.", "own_after": "comment"},
        {"own_heading": "This letter", "own_text": "It answers two reports.", "own_after": "letter"},
        {"own_heading": "How to complain", "own_text": "Write to my office.", "own_after": None},
    ],
    "related_documents": [
        {"related_title": "Response to “Calls for help”, 2024", "related_to": "https://www.northmoor-pcc.example/responses/2024-calls"},
        {"related_title": "Statement of the force on missing children", "related_to": "k7m2q9d4xw"},
    ],
    "cc": "Chief Constable Robin Hale\nThe Chair of the Police and Crime Panel",
    "forwarded_home_office": {"done": True, "on": "2026-11-19"},
    "published_website": {"done": True, "on": "2026-11-20"},
    "publication_on": "2026-11-20",
    "publication_address": "https://www.northmoor-pcc.example/responses/2026-calls",
    "copies": [
        {"copy_to": "The inspectors of constabulary (HMICFRS)", "copy_by": "portal", "copy_on": "2026-11-19"},
        {"copy_to": "The Secretary of State (Home Office)", "copy_by": "email", "copy_on": "2026-11-19"},
    ],
    "attachments": [
        {"attached_file": {"name": "calls-for-help.pdf", "attachment": _KEPT}, "attached_as": "report"},
    ],
}  # fmt: skip
"""Answers as JSON: one serves the recommendations 10 and 22, parts nest, addressees are joint, nobody commented."""
