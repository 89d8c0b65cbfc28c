"""Vietnamese."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    native="Tiếng Việt",
    script="Latn",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "và của là có trong cho không được các với một những người này đã khi từ đến ở năm "
            "cũng ra để theo về trên tại vào phải như nhiều nhưng sau bị sẽ ông đang việc"
        ),
        letters="đơưạảấầậếềểệịọốồộớờợụủứừựỹ",
        abbreviations=(
            "TS. PGS. GS. ThS. BS. KS. CN. TP. Tp. Q. P. tr. v.v. tt. St. Nxb. NXB. Ts. Gs. Th.S. "
            "M. ĐT. đ. Mr. Mrs. Dr. Ths. Bs. LS. KTS. NSND. NSƯT. Tr.CN. CT. HĐQT. Ltd. Co."
        ),
        quotes=(("“", "”"), ("‘", "’"), ("«", "»")),
        suspended="và hoặc",
    ),
    examples=Examples(
        prose=(
            "Hội đồng thành phố hôm thứ Ba đã thông qua ngân sách mới, dành nhiều tiền hơn cho "
            "trường học và đường sá. Thị trưởng nói việc sửa cây cầu cũ sẽ bắt đầu sau mùa mưa, "
            "nhưng người dân không tin. “Lời hứa này chúng tôi đã nghe từ trước bầu cử”, một người "
            "bán hàng nói."
        ),
    ),
)
