"""`Idempotency-Key`: the same request again gets the first answer, and is not done again."""

import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from .errors import IdempotencyInProgress, IdempotencyKeyInvalid, IdempotencyKeyReused, Refusal
from .responses import problem

# Answers of the shop about its state. After any other refusal the key is as good as new.
KEPT_REFUSALS = {402, 404, 409}

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


@dataclass
class Kept:
    """What was sent with a key, and the answer once there is one."""

    payload: tuple[str, bytes]
    answer: Response | None = None


class Repeats:
    """The keys of one shop, by method, path and key."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], Kept] = {}

    async def answer(self, request: Request, key: str, handle: Handler) -> Response:
        if not re.fullmatch(r"[ -~]{1,255}", key):
            raise IdempotencyKeyInvalid
        slot = (request.method, request.url.path, key)
        payload = (request.url.query, await request.body())
        kept = self._kept.get(slot)
        if kept is None:
            kept = self._kept[slot] = Kept(payload)
            return await self._first(request, slot, kept, handle)
        if kept.payload != payload:
            raise IdempotencyKeyReused
        if kept.answer is None:
            raise IdempotencyInProgress
        return replay(kept.answer)

    async def _first(
        self, request: Request, slot: tuple[str, str, str], kept: Kept, handle: Handler
    ) -> Response:
        try:
            kept.answer = await handle(request)
        except Refusal as refusal:
            if refusal.status not in KEPT_REFUSALS:
                raise
            kept.answer = problem(refusal.status, refusal.code, refusal.message)
        finally:
            if kept.answer is None:
                del self._kept[slot]
        return kept.answer


def replay(answer: Response) -> Response:
    again = Response(answer.body, answer.status_code, dict(answer.headers))
    again.headers["Idempotent-Replayed"] = "true"
    return again


class RepeatableRoute(APIRoute):
    """A route that looks for the key where the request changes something."""

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def once(request: Request) -> Response:
            key = request.headers.get("idempotency-key")
            if key is None or request.method == "GET":
                return await handle(request)
            repeats: Repeats = request.app.state.repeats
            return await repeats.answer(request, key, handle)

        return once
