"""
A whole server of Lotse's protocol in another language, written from docs/protocol.md: Python's standard library, SQLite, long poll and no sockets.

    python3 examples/other-language/server.py --port 8090 --data lotse.db --origin https://www.example.de
    npx @lotse/cli conformance --url http://127.0.0.1:8090

An agent answers with the key that is printed at the start: curl -H "Authorization: Bearer KEY" -d '{"text":"Guten Tag"}' http://127.0.0.1:8090/agent/CONVERSATION
It has no rate limits: whoever puts it into the open puts something in front of it that has.
"""
import argparse, hashlib, json, re, secrets, sqlite3, sys, threading, time, uuid
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

STATUS = {"invalid": 400, "unauthorized": 401, "forbidden": 403, "not-found": 404, "too-large": 413, "unavailable": 503}
BODY, DEPTH, TEXT, MESSAGES, PARTS, ITEMS, EVENTS, ID, LINE, URL = 65_536, 8, 16_384, 20, 10, 50, 200, 100, 500, 2_000
OFFERS = ["conversations", "conversations.markRead", "conversations.close", "watch"]
CHANNELS = [{"kind": "chat", "label": "Chat", "availability": {"state": "unknown"}}]
TABLES = """
create table if not exists store (epoch text not null);
create table if not exists session (hash text primary key, visitor text not null, ends text not null);
create table if not exists conversation (id text primary key, visitor text not null, key text not null, head integer not null default 0,
  status text not null default 'queued', context text not null, started text not null, updated text not null, unique (visitor, key));
create table if not exists event (conversation text, seq integer, client_id text, json text not null, primary key (conversation, seq), unique (conversation, client_id));
create table if not exists mark (conversation text, who text, read integer not null, primary key (conversation, who));
"""

class Refused(Exception):
    def __init__(self, code, message, field=None):
        self.status, self.error = STATUS[code], {"code": code, "message": message, **({"field": field} if field else {})}

def must(holds, code, message, field=None):
    if not holds:
        raise Refused(code, message, field)
    return holds

def instant(days=0):
    return (datetime.now(timezone.utc) + timedelta(days=days)).isoformat(timespec="milliseconds")

def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()

# What a client says is read strictly: a field that nobody knows is a mistake.
def fields(value, at, *required, optional=()):
    fits = isinstance(value, dict) and set(required) <= set(value) <= {*required, *optional}
    must(fits, "invalid", f"{at} has to have {', '.join(required) or 'no fields'}, and nothing that nobody knows.", at)
    return value

def text(value, at, longest, least=0):
    must(isinstance(value, str) and len(value) >= least and not re.search("[\ud800-\udfff]", value), "invalid", f"{at} has to be a text.", at)
    must(len(value.encode() if longest == TEXT else value) <= longest, "invalid" if longest == ID else "too-large", f"{at} may have {longest}.", at)
    return value

def several(value, at, most, least=0):
    must(isinstance(value, list) and len(value) >= least, "invalid", f"{at} has to be a list.", at)
    must(len(value) <= most, "too-large", f"{at} may have {most}.", at)
    return value

def read_page(page, at):
    text(fields(page, at, "url", "title")["url"], f"{at}.url", URL), text(page["title"], f"{at}.title", LINE)

def read_part(part, at):
    if isinstance(part, dict) and part.get("kind") == "article":
        text(fields(part, at, "kind", "articleId", "title")["articleId"], f"{at}.articleId", ID, 1), text(part["title"], f"{at}.title", LINE)
    else:
        must(fields(part, at, "kind", "text")["kind"] == "text", "invalid", f"{at} is of a kind that does not exist.", at)
        text(part["text"], f"{at}.text", TEXT, 1)

def read_messages(body):
    for m, message in enumerate(several(fields(body, "body", "messages")["messages"], "messages", MESSAGES, 1)):
        text(fields(message, f"messages.{m}", "clientId", "parts")["clientId"], f"messages.{m}.clientId", ID, 1)
        for p, part in enumerate(several(message["parts"], f"messages.{m}.parts", PARTS, 1)):
            read_part(part, f"messages.{m}.parts.{p}")
    return body["messages"]

def read_number(asked, field, otherwise=None, most=10**15):
    value = asked.get(field, otherwise)
    fits = re.fullmatch(r"\d{1,15}(\.\d+)?" if field == "wait" else r"\d{1,15}", str(value))
    must(value is None or fits, "invalid", f"{field} has to be a number.", field)
    return None if value is None else min(float(value) if field == "wait" else int(value), most)

def is_too_deep(value, left=DEPTH):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return inner is not None and (left == 0 or any(is_too_deep(each, left - 1) for each in inner))

class Lotse:
    """The deeds. One connection and one lock: each deed is a transaction, and whoever waits hears of it after the commit."""

    def __init__(self, data):
        self.changed = threading.Condition(threading.RLock())
        self.db = sqlite3.connect(data, check_same_thread=False, isolation_level=None)
        self.db.executescript("pragma journal_mode = wal; pragma synchronous = full;" + TABLES)
        self.db.execute("insert into store select ? where not exists (select 1 from store)", [secrets.token_urlsafe(9)])
        (self.epoch,) = self.one("select epoch from store")
        self.life, self.notices = secrets.token_urlsafe(6), {}  # what each visitor was to be told since this start; a cursor is the start and a place in it

    def all(self, sql, *values):
        with self.changed:
            return self.db.execute(sql, values).fetchall()

    def one(self, sql, *values):
        return next(iter(self.all(sql, *values)), None)

    @contextmanager
    def deed(self):
        """All of it or nothing. What is added to `told`, as visitor and notice, is told once it is on the disk."""
        with self.changed:
            self.db.execute("begin immediate")
            try:
                yield (told := [])
                self.db.execute("commit")
            except BaseException:
                self.db.execute("rollback")
                raise
            for visitor, notice in told:
                self.notices.setdefault(visitor, []).append(notice)
            self.changed.notify_all()

    def hint(self, id):
        visitor, head = self.one("select visitor, head from conversation where id = ?", id)
        return visitor, {"kind": "hint", "topic": f"conversation:{id}", "head": head}

    def open(self, visitor):
        text(fields(visitor, "visitor", "locale", "page", optional=["token"])["locale"], "visitor.locale", LINE), read_page(visitor["page"], "visitor.page")
        token, ends = text(visitor.get("token", ""), "visitor.token", LINE), instant(days=30)
        with self.deed():
            known = self.db.execute("update session set ends = ? where hash = ? and ends > ?", [ends, digest(token), instant()]).rowcount
            token = token if known else secrets.token_urlsafe(32)
            self.db.execute("insert into session values (?, ?, ?) on conflict do nothing", [digest(token), str(uuid.uuid4()), ends])
        return {"token": token, "expiresAt": ends, "offers": OFFERS}

    def visitor(self, token):
        found = self.one("select visitor from session where hash = ? and ends > ?", digest(token), instant())
        return must(found, "unauthorized", "Open a session first.")[0]

    def mine(self, visitor, id):
        found = self.one("select head, status from conversation where id = ? and visitor = ?", id, visitor)
        return must(found, "not-found", "There is no such conversation.")

    def list(self, visitor):
        rows = self.all("select id, head, status, started, updated from conversation where visitor = ? order by rowid desc", visitor)
        return {"conversations": [{**dict(zip(["id", "head", "status", "startedAt", "updatedAt"], row)), "epoch": self.epoch} for row in rows]}

    def start(self, visitor, body):
        key, context = text(fields(body, "body", "key", "context")["key"], "key", ID, 1), fields(body["context"], "context", "page", "items")
        read_page(context["page"], "context.page"), several(context["items"], "context.items", ITEMS)
        with self.deed() as told:
            sql = "insert into conversation (id, visitor, key, context, started, updated) values (?, ?, ?, ?, ?, ?) on conflict (visitor, key) do nothing"
            self.db.execute(sql, [str(uuid.uuid4()), visitor, key, json.dumps(context), instant(), instant()])
            id, head = self.one("select id, head from conversation where visitor = ? and key = ?", visitor, key)
            told.append((visitor, {"kind": "hint", "topic": "conversations"}))
        return {"id": id, "head": head, "epoch": self.epoch}

    def append(self, id, by, event):
        """Gives the next seq, inside the transaction of the deed."""
        seq = self.one("select head from conversation where id = ?", id)[0] + 1
        stored = json.dumps({"seq": seq, "at": instant(), "by": by, **event})
        self.db.execute("insert into event values (?, ?, ?, ?)", [id, seq, event.get("clientId"), stored])
        self.db.execute("update conversation set head = ?, updated = ?, status = coalesce(?, status) where id = ?", [seq, instant(), event.get("status"), id])
        return seq

    def send(self, by, id, messages):
        results = []
        with self.deed() as told:
            closed = by["role"] == "visitor" and self.mine(by["id"], id)[1] == "closed"
            for message in messages:
                stored = self.one("select seq from event where conversation = ? and client_id = ?", id, message["clientId"])
                if closed and not stored:
                    self.append(id, by, {"kind": "status", "status": "queued"})
                    closed = False
                seq = stored[0] if stored else self.append(id, by, {"kind": "message", **message})
                results.append({"clientId": message["clientId"], "seq": seq, "duplicate": bool(stored)})
            told.append(self.hint(id))
        return {"results": results}

    def read(self, visitor, id, after, before, limit, wait):
        until = time.monotonic() + wait
        with self.changed:  # nothing is stored between the look and the waiting
            while before is None and self.mine(visitor, id)[0] <= after and time.monotonic() < until:
                self.changed.wait(until - time.monotonic())
            head, _ = self.mine(visitor, id)
            place, way = ("seq > ?", "asc") if before is None else ("seq < ?", "desc")
            rows = self.all(f"select seq, json from event where conversation = ? and {place} order by seq {way} limit ?", id, before or after, limit)
            marks = dict(self.all("select who, read from mark where conversation = ?", id))
        return {"events": [json.loads(event) for _, event in sorted(rows)], "head": head, "epoch": self.epoch, "readUpTo": marks}

    def mark(self, visitor, id, seq):
        with self.deed() as told:
            seq = min(seq, self.mine(visitor, id)[0])
            self.db.execute("insert into mark values (?, ?, ?) on conflict do update set read = max(read, excluded.read)", [id, visitor, seq])
            told.append(self.hint(id))
        return {}

    def close(self, visitor, id):
        with self.deed() as told:
            if self.mine(visitor, id)[1] != "closed":
                self.append(id, {"id": visitor, "role": "visitor"}, {"kind": "status", "status": "closed"})
            told.append(self.hint(id))
        return {}

    def poll(self, visitor, after, wait):
        until = time.monotonic() + wait
        with self.changed:
            mine = self.notices.setdefault(visitor, [])
            life, _, place = after.partition(".")
            known = life == self.life and place.isdigit() and int(place) <= len(mine)
            start = int(place) if known else len(mine)
            while known and len(mine) == start and time.monotonic() < until:
                self.changed.wait(until - time.monotonic())
            heads = dict(self.all("select id, head from conversation where visitor = ?", visitor))
            return {"cursor": f"{self.life}.{len(mine)}", "notices": mine[start:], "heads": heads}

class Door(BaseHTTPRequestHandler):
    """Routes, tokens, sizes. Every answer is JSON, and every refusal has a code."""

    protocol_version, wbufsize, lotse, origins, agent_key = "HTTP/1.1", -1, None, [], ""
    log_message = lambda *_: None
    do_OPTIONS, do_GET = lambda self: self.reply(204, None), lambda self: self.answer(None)

    def do_POST(self):
        size = self.headers.get("Content-Length", "")
        self.close_connection = not size.isdigit() or int(size) > 16 * BODY  # what is not read to its end cannot be followed by another request
        self.answer(b" " * (BODY + 1) if self.close_connection else self.rfile.read(int(size)))

    def reply(self, status, body):
        data, origin = b"" if body is None else json.dumps(body).encode(), self.headers.get("Origin")
        headers = {"Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store", "Content-Length": str(len(data)), "Vary": "Origin"}
        allowed = {"Origin": origin, "Headers": "authorization, content-type, if-none-match", "Methods": "GET, POST"} if origin in self.origins else {}
        self.send_response(status)
        for header, value in [*headers.items(), *((f"Access-Control-Allow-{what}", value) for what, value in allowed.items())]:
            self.send_header(header, value)
        self.end_headers()
        self.wfile.write(data)

    def answer(self, data):
        try:
            self.reply(200, self.found(data))
        except Refused as refused:
            self.reply(refused.status, {"error": refused.error})
        except Exception as failed:  # only its kind is told: the rest may name what a customer wrote
            print(f"A request failed: {type(failed).__name__}", file=sys.stderr)
            self.reply(503, {"error": {"code": "unavailable", "message": "Something went wrong here."}})

    def body(self, data):
        is_json = re.fullmatch(r"application/json\s*(;\s*charset=\"?utf-8\"?\s*)?", self.headers.get("Content-Type", ""), re.I)
        must(is_json, "invalid", "Send the body as application/json in UTF-8.")
        must(len(data) <= BODY, "too-large", f"A request may have {BODY} bytes.")
        try:
            value = json.loads(data.decode())
        except (ValueError, RecursionError):
            raise Refused("invalid", "This is no JSON in UTF-8.")
        must(not is_too_deep(value), "invalid", f"A request may nest {DEPTH} levels deep.")
        return value

    def found(self, data):
        origin, lotse, url = self.headers.get("Origin"), self.lotse, urlsplit(self.path)
        must(origin is None or origin in self.origins, "forbidden", "Pages of this origin may not call this server.")
        asked = {key: values[-1] for key, values in parse_qs(url.query).items()}
        path = [unquote(part) for part in url.path.split("/")[1:]]
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if path[0] == "agent" and len(path) == 2 and data is not None:
            return self.agent(token, path[1], json.loads(data))
        must(path[:2] == ["api", "v1"], "not-found", "There is nothing at this address.")
        path, body = path[2:], None if data is None else self.body(data)
        if path == ["sessions"] and data is not None:
            return lotse.open(fields(body, "body", "visitor")["visitor"])
        visitor = lotse.visitor(token)
        match [self.command, *path]:
            case ["GET", "channels"]: return {"channels": CHANNELS}
            case ["GET", "conversations"]: return lotse.list(visitor)
            case ["POST", "conversations"]: return lotse.start(visitor, body)
            case ["POST", "conversations", id, "messages"]: return lotse.send({"id": visitor, "role": "visitor"}, id, read_messages(body))
            case ["POST", "conversations", id, "read"]: return lotse.mark(visitor, id, read_number(fields(body, "body", "seq"), "seq"))
            case ["POST", "conversations", id, "close"] if not fields(body, "body"): return lotse.close(visitor, id)
            case ["GET", "notices"]: return lotse.poll(visitor, asked.get("after", ""), read_number(asked, "wait", 0, 25))
            case ["GET", "conversations", id, "events"]:
                before = read_number(asked, "before")
                after = read_number(asked, "after", 0 if before is None else None)
                must(before is None or after is None, "invalid", "Read either after or before a place.", "before")
                return lotse.read(visitor, id, after, before, min(max(read_number(asked, "limit", EVENTS), 1), EVENTS), read_number(asked, "wait", 0, 25))
        raise Refused("not-found", "There is nothing at this address.")

    def agent(self, token, id, body):
        must(secrets.compare_digest(token.encode(), self.agent_key.encode()), "unauthorized", "The key of the agent is printed at the start.")
        must(self.lotse.one("select 1 from conversation where id = ?", id), "not-found", "There is no such conversation.")
        parts = [{"kind": "text", "text": text(fields(body, "body", "text")["text"], "text", TEXT, 1)}]
        return self.lotse.send({"id": "agent", "role": "agent", "name": "Am Tresen"}, id, [{"clientId": str(uuid.uuid4()), "parts": parts}])

if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--port", type=int, default=8090, help="0 takes any free one")
    options.add_argument("--data", default="lotse.db", help="the database")
    options.add_argument("--origin", action="append", default=[], help="a site that carries the widget, exact; once for each")
    given = options.parse_args()
    Door.lotse, Door.origins, Door.agent_key = Lotse(given.data), given.origin, secrets.token_urlsafe(18)
    ThreadingHTTPServer.request_queue_size, ThreadingHTTPServer.handle_error = 128, lambda *_: None  # whoever has gone needs no answer
    server = ThreadingHTTPServer(("127.0.0.1", given.port), Door)
    print(json.dumps({"url": f"http://127.0.0.1:{server.server_address[1]}", "agentKey": Door.agent_key}), flush=True)
    server.serve_forever()
