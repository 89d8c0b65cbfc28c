"""Vietnamese."""

from newsparse.languages import cldr
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
    dates=DateWords(
        months=cldr.MONTHS["vi"],
        weekdays=cldr.WEEKDAYS["vi"],
        more_months={
            "tháng một": 1,
            "tháng giêng": 1,
            "tháng hai": 2,
            "tháng ba": 3,
            "tháng tư": 4,
            "tháng năm": 5,
            "tháng sáu": 6,
            "tháng bảy": 7,
            "tháng tám": 8,
            "tháng chín": 9,
            "tháng mười": 10,
            "tháng mười một": 11,
            "tháng mười hai": 12,
            "tháng chạp": 12,
        },
        more_weekdays={"Thứ 2": 0, "Thứ 3": 1, "Thứ 4": 2, "Thứ 5": 3, "Thứ 6": 4, "Thứ 7": 5},
        published=(
            "xuất bản",
            "đăng ngày",
            "đăng lúc",
            "ngày đăng",
            "ngày xuất bản",
            "đăng tải",
            "phát hành",
        ),
        updated=("cập nhật", "cập nhật lần cuối", "cập nhật mới nhất", "chỉnh sửa"),
        glue=("ngày", "lúc", "năm", "vào", "hồi", "vào lúc", "vào ngày"),
        hours=("giờ", "h", "g"),
        minutes=("phút",),
        am=("sáng", "SA"),
        pm=("chiều", "tối", "CH"),
        month_marks=("tháng", "thg"),
        ago=cldr.AGO["vi"],
        today=("hôm nay",),
        yesterday=("hôm qua",),
        captions=("ảnh", "hình ảnh"),
    ),
    bylines=BylineWords(
        by="theo | tác giả: | bài: | bài và ảnh: | phóng viên: | bài viết: | biên soạn:",
        joins="và",
        places="từ | tại",
        credits={
            "photography": "ảnh: | hình ảnh: | ảnh của",
            "translation": "dịch: | người dịch: | biên dịch:",
            "editing": "biên tập:",
            "video": "video:",
        },
        links="và",
        desks="ban biên tập | phóng viên | tòa soạn",
        bodies="đảng | ủy | bộ | viện | hội | đoàn | báo | hãng | trung tâm | liên",
        roles="phóng | biên | nhà | cộng",
        given=(
            "nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | "
            "ngô | dương | lý | trịnh | đinh | đoàn | lâm | mai | cao"
        ),
        never=(
            "không | gì | tại sao | như | ai | đâu | này | chính trị | kinh | thể thao | văn | "
            "thế giới | tin | mới | chiến tranh | hòa bình | chính phủ | bầu cử | đình công"
        ),
        glue="cập nhật | đăng | phút | giờ | trước | chia sẻ | bình luận",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "và của là có trong cho không được các với một những người này đã khi từ đến ở năm "
            "cũng ra để theo về trên tại vào phải như nhiều nhưng sau bị sẽ ông đang việc"
        ),
        letters="đơưạảấầậếềểệịọốồộớờợụủứừựỹ",
        abbreviations=(
            "TS. PGS. GS. ThS. BS. KS. CN. TP. Tp. Q. P. tr. v.v. tt. St. Nxb. NXB. Ts. Gs. Th.S. "
            "ĐT. đ. Mr. Mrs. Dr. Ths. Bs. LS. KTS. NSND. NSƯT. Tr.CN. CT. HĐQT. Ltd. Co."
        ),
        quotes=(("“", "”"), ("‘", "’"), ("«", "»")),
    ),
    examples=Examples(
        bylines={
            "Tác giả: Nguyễn Thị Hoa và Trần Văn Nam": ("Nguyễn Thị Hoa", "Trần Văn Nam"),
        },
        not_bylines=("Theo kế hoạch, cảng đóng cửa",),
        prose=(
            "Hội đồng thành phố hôm thứ Ba đã thông qua ngân sách mới, dành nhiều tiền hơn cho "
            "trường học và đường sá. Thị trưởng nói việc sửa cây cầu cũ sẽ bắt đầu sau mùa mưa, "
            "nhưng người dân không tin. “Lời hứa này chúng tôi đã nghe từ trước bầu cử”, một người "
            "bán hàng nói."
        ),
    ),
)
