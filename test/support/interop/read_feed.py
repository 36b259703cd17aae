"""Reads feeds by python-icalendar: a JSON list of {name, path, renamesZones} in, events by name out."""

import json
import re
import sys
from datetime import datetime, timedelta, timezone

from icalendar import Calendar


def moment(value):
    """ms since 1970, or a day; what has no zone says so, since it is nobody's instant."""
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return "floating " + value.isoformat()
    return int(value.astimezone(timezone.utc).timestamp()) * 1000


def ringing(value, start):
    """Days of a duration are days by the clock of its start (RFC 5545, 3.3.6), the rest is exact."""
    if not isinstance(value, timedelta):
        return moment(value)
    days, rest = divmod(-value, timedelta(days=1))
    local = start.replace(tzinfo=None) - timedelta(days=days)
    # Zones made of a VTIMEZONE, and pytz's, settle their offset when they are asked to.
    aware = start.tzinfo.localize(local) if hasattr(start.tzinfo, "localize") else local.replace(tzinfo=start.tzinfo)
    return moment(aware) - int(rest.total_seconds()) * 1000


def event(component):
    if component.errors:
        raise ValueError(f"{component.get('UID')}: {component.errors}")
    start = component["DTSTART"].dt
    end = component["DTEND"].dt if "DTEND" in component else start
    return {
        "uid": str(component["UID"]),
        "summary": str(component.get("SUMMARY", "")),
        "description": str(component.get("DESCRIPTION", "")),
        "location": str(component.get("LOCATION", "")),
        "start": moment(start),
        "end": moment(end),
        "alarms": [ringing(alarm["TRIGGER"].dt, start) for alarm in component.walk("VALARM")],
        "status": str(component.get("STATUS", "")),
        "transparent": component.get("TRANSP") == "TRANSPARENT",
        "sequence": int(component.get("SEQUENCE", 0)),
    }


def read(number, feed):
    with open(feed["path"], "rb") as file:
        text = file.read().decode("utf-8")
    if feed["renamesZones"]:
        text = re.sub(r"TZID([:=])", rf"TZID\g<1>Feed{number}/", text)
    return [event(component) for component in Calendar.from_ical(text).walk("VEVENT")]


if __name__ == "__main__":
    feeds = json.load(sys.stdin)
    json.dump({feed["name"]: read(number, feed) for number, feed in enumerate(feeds)}, sys.stdout)
