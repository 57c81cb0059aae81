"""Bytes to text: what is certain is decoded and said so, what is not is told; no byte is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.readers import read
from greenroom.text.source import Source

ENGLISH = "Situation: the café’s till broke – we lost £40 a day.\r\nResult: we didn’t lose a naïve customer.\r\n"
CHINESE = (
    "情境：我们的项目在上线前两天出现了问题。\n任务：我要在一天之内找到原因，并且和客户说明。\n结果：没有人受到影响。\n"
)


def only(path: str, data: bytes) -> Source:
    (source,) = read(path, data)[0]
    return source


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_utf8_is_the_file_code_point_for_code_point(text: str) -> None:
    sources, problems = read("bank.md", text.encode())
    assert problems == ()
    assert sources[0].text == text
    assert (sources[0].encoding, sources[0].made, sources[0].editable) == ("utf-8", False, True)


def test_a_byte_order_mark_stays_as_one_code_point_and_lines_end_as_they_did() -> None:
    source = only("bank.md", b"\xef\xbb\xbf# A\r\nb\rc\n")
    assert source.text == "\ufeff# A\r\nb\rc\n"
    assert source.editable
    assert not source.made


@pytest.mark.parametrize(
    ("encoding", "mark", "name"),
    [
        ("utf-16-le", b"\xff\xfe", "UTF-16"),
        ("utf-16-be", b"\xfe\xff", "UTF-16"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "UTF-32"),
        ("utf-32-be", b"\x00\x00\xfe\xff", "UTF-32"),
    ],
)
def test_a_byte_order_mark_makes_the_wide_encodings_certain(encoding: str, mark: bytes, name: str) -> None:
    data = mark + (ENGLISH + CHINESE).encode(encoding)
    sources, problems = read("bank.txt", data)
    assert sources[0].text == "\ufeff" + ENGLISH + CHINESE
    assert sources[0].encoding == encoding
    assert data.decode(encoding) == sources[0].text
    assert (sources[0].made, sources[0].editable) == (True, False)
    assert [problem.message for problem in problems] == [f"The file was read as {name}, because it is not UTF-8."]
    assert problems[0].hint == "Save it as UTF-8 to have it mended in place."


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_english_in_utf16_without_a_mark_is_certain_too(encoding: str) -> None:
    source = only("bank.txt", "We lost two days, and found one.".encode(encoding))
    assert source.text == "We lost two days, and found one."
    assert source.encoding == encoding


@pytest.mark.parametrize(("text", "encoding"), [(ENGLISH, "cp1252"), (CHINESE, "gb18030"), (CHINESE, "gb2312")])
def test_older_encodings_are_read_and_named(text: str, encoding: str) -> None:
    sources, problems = read("bank.md", text.encode(encoding))
    assert sources[0].text == text
    assert sources[0].encoding == ("cp1252" if encoding == "cp1252" else "gb18030")
    assert (sources[0].made, sources[0].editable) == (True, False)
    assert len(problems) == 1
    assert "because it is not UTF-8" in problems[0].message


@pytest.mark.parametrize(
    "text",
    [
        "Résumé : pour ce projet, j’ai créé une équipe de six personnes où chacun savait quoi faire.",
        "¿Qué pasó? El equipo perdió dos días; aprendí a preguntar más.",
        "Wir mußten die Größe vor dem Start prüfen – über Nacht, und am Morgen war alles da.",
        "Não havia solução: a equipa não sabia o que fazer à situação.",
        "Smith™ said “no”… at 20°C, ½ of it • twice",
        "it’s",
    ],
)
def test_western_writing_in_cp1252_is_read(text: str) -> None:
    assert only("bank.txt", text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Мы потеряли два дня и нашли ошибку в отчёте", "cp1251"),
        ("Мы потеряли два дня", "koi8-r"),
        ("Χάσαμε δύο ημέρες και βρήκαμε το λάθος", "cp1253"),
        ("Mówiłem, że zgubiliśmy dwa dni i błąd był mój", "cp1250"),
        ("Két napot vesztettünk, és a hibát végül őszintén elmondtam a főnöknek, aki örült", "cp1250"),
        ("İki gün kaybettik ve hatayı bulduk; şimdi iyi", "cp1254"),
        ("résumé of a café in Zürich", "cp437"),
        ("résumé don’t", "mac_roman"),
        ("우리는 이틀을 잃었지만 오류를 찾았습니다. 그리고 다시는 잃지 않았습니다.", "euc-kr"),
        ("私たちは二日間を失いましたが、間違いを見つけました。", "shift_jis"),
        ("私たちは二日間を失いましたが、間違いを見つけました。", "euc-jp"),
        ("我們的專案在上線前兩天出現了問題，我要在一天之內找到原因。", "big5"),
    ],
)
def test_what_could_be_several_encodings_is_not_guessed(text: str, encoding: str) -> None:
    sources, problems = read("bank.txt", text.encode(encoding))
    assert sources == ()
    assert len(problems) == 1
    assert "not readable as text" in problems[0].message
    assert "save it as UTF-8" in problems[0].hint


def test_stray_bytes_in_utf8_are_kept_and_the_first_line_of_them_told() -> None:
    data = "naïve — café\nthe “till”\n".encode() + b"it\x92s \x81\n" + "été\n".encode()
    sources, problems = read("bank.md", data)
    assert sources[0].text == "naïve — café\nthe “till”\nit’s \x81\nété\n"
    assert (sources[0].made, sources[0].editable) == (True, False)
    assert problems[0].line == 3
    assert "2 bytes" in problems[0].message


@given(st.lists(st.one_of(st.sampled_from(["é", "情", "ab ", "— "]), st.integers(0x80, 0xFF)), min_size=1))
def test_no_stray_byte_is_lost(pieces: list[str | int]) -> None:
    proper = "é情" * len(pieces)
    data = proper.encode() + b"".join(piece.encode() if isinstance(piece, str) else bytes([piece]) for piece in pieces)
    sources, _ = read("bank.txt", data)
    for source in sources:
        for piece in pieces:
            if isinstance(piece, str):
                assert source.text.count(piece) >= pieces.count(piece)


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x00" * 5000,
        b"\x00",
        b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00\xb8\x00",
        b"\xff\xfe\x00\xd8\x00\xd8",
    ],
)
def test_what_is_no_text_is_told(data: bytes) -> None:
    sources, problems = read("bank.md", data)
    assert sources == ()
    assert len(problems) == 1
    assert problems[0].hint


def test_a_single_control_character_does_not_make_a_text_binary() -> None:
    text = "A long enough text, in which one odd character stands. " * 4 + "\x0b\x00"
    assert only("bank.txt", text.encode()).text == text


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n"])
def test_an_empty_file_is_told(data: bytes) -> None:
    sources, problems = read("bank.md", data)
    assert sources == ()
    assert problems[0].message == "The file is empty."


def test_a_line_of_five_million_characters_is_a_text_like_any_other() -> None:
    text = "word " * 1_000_000
    assert only("bank.md", text.encode()).text == text


def test_more_than_the_limit_is_not_read() -> None:
    sources, problems = read("bank.md", b"a" * 20_000_001)
    assert sources == ()
    assert "more than the 20 MB" in problems[0].message


@given(st.binary())
def test_no_bytes_make_it_raise(data: bytes) -> None:
    for name in ("a.md", "a.txt", "a", "a.html", "a.docx", "a.zip", "a.pdf"):
        sources, problems = read(name, data)
        assert sources or problems
        assert all(problem.message and problem.hint for problem in problems)
