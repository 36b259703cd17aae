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


def trigger(value):
    if isinstance(value, timedelta):
        return -int(value.total_seconds())
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


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
        "alarms": [trigger(alarm["TRIGGER"].dt) for alarm in component.walk("VALARM")],
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
