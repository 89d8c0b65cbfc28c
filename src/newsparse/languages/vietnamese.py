"""Vietnamese."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
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
        statements=("tuyên bố của | tuyên bố chung của"),
        authors="tác",
        sources="nguồn",
        by=(
            "người viết: | "
            "đăng bởi | được đăng bởi | người đăng: | gửi bởi | "
            "theo | tác giả: | bài: | bài và ảnh: | phóng viên: | bài viết: | biên soạn: | bởi | "
            "viết bởi | tác giả | nhóm phóng viên: | phỏng vấn: | thực hiện: | bài viết của | "
            "tổng hợp: | bài, ảnh: | tin, ảnh: | tin và ảnh: | ghi:"
        ),
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
        roles="phóng | biên | nhà | cộng | pv | ctv | btv",
        given=(
            "nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | "
            "ngô | dương | lý | trịnh | đinh | đoàn | lâm | mai | cao"
        ),
        never=(
            "không | gì | tại sao | như | ai | đâu | này | chính trị | kinh | thể thao | "
            "thế giới | tin | mới | chiến tranh | hòa bình | chính phủ | bầu cử | đình công"
        ),
        glue=("xem tất cả bài viết | cập nhật | đăng | phút | giờ | trước | chia sẻ | bình luận"),
        agencies=(
            "TTXVN | VNA | VOV | VnExpress | Tuổi Trẻ | Thanh Niên | Dân trí | VietnamNet | VTV | "
            "Tiền Phong | Người Lao Động | VOA Tiếng Việt | BBC Tiếng Việt | zing | zing news | "
            "kenh14 | soha | genk | dân việt | viettimes"
        ),
    ),
    mails=MailWords(
        subject="chủ đề | tiêu đề",
        sent="ngày | ngày gửi | đã gửi",
        people="từ | người gửi | đến | tới",
    ),
    pages=PageWords(
        reading="phút", pages="trang", publishes="cơ quan của | cơ quan ngôn luận của", ends="hết"
    ),
    pictures=PictureWords(
        stands="trái | phải | giữa | bìa trái | bìa phải | thứ hai từ trái | từ trái sang"
    ),
    contacts=ContactWords(
        phones="điện thoại",
        boxes="Hộp thư",
        counted="chương",
        joins="hoặc",
    ),
    phrases=Phrases(
        rights="giữ bản quyền | mọi quyền",
        topics={"legal": ("cookie | cookies")},
        itself=("bài viết này | bài báo này | bản tóm tắt này | trang web này | bản dịch này"),
        turns={
            "credits": (
                "bài viết được đăng lần đầu | bài viết này được đăng lần đầu | bản gốc tiếng "
                "anh | dịch từ tiếng anh"
            )
        },
        sayings={
            "contact": ("điền vào mẫu dưới đây | điền vào biểu mẫu"),
            "subscribe": (
                "bạn nhận được email này vì | bạn nhận email này vì | quý vị nhận được email "
                "này vì | bạn nhận được thư này vì"
            ),
        },
        channels="kênh",
        imperatives="theo | tải | đọc | nghe | chia | ủng | gửi | đăng | mời",
        told="ông | họ | ông ấy | cô ấy | từng",
        buttons={
            "comments": ("báo cáo xem viết gửi thêm đọc = bình luận tất cả"),
            "subscribe": ("tặng = bài viết báo | quản đăng = lý gói ký bản tin"),
            "share": ("sao = chép liên kết | chia lưu in gửi = sẻ bài viết trang tin"),
            "related": ("xem đọc = thêm tin bài tất cả viết mới"),
            "app": ("tải mở = ứng dụng trong về"),
            "correction": ("báo = lỗi bài viết"),
        },
        opens={
            "contact": (
                "liên hệ | liên hệ tòa soạn | liên hệ với | liên hệ quảng cáo | gửi | "
                "gửi bài | gửi ý kiến | gửi thông tin | đường dây nóng | hotline | email: | "
                "tòa soạn | bạn có | mọi thông tin | mọi ý kiến | thông tin phản ánh | góp ý | "
                "giới thiệu | về chúng tôi | hotline: | bạn có thông tin | thư từ | gửi tin"
                " | phát hiện lỗi? | gửi tin cho tòa soạn$ | gửi bài cho tòa soạn$ | "
                "gửi bài viết cho tòa soạn$"
            ),
            "copyright": (
                "bản quyền thuộc | copyright | giữ bản quyền | mọi quyền | cấm sao chép | "
                "nghiêm cấm | không được | chỉ được phát hành | ghi rõ nguồn"
                " | không sao chép | cấm sao chép"
                " | ghi rõ nguồn khi phát hành"
            ),
            "credits": (
                "nguồn | theo | nguồn : | dịch: | dịch giả | người dịch | biên dịch | "
                "biên tập | tổng hợp | tổng hợp từ | bài: | bài và ảnh | bài, ảnh | "
                "thực hiện | ảnh và | phóng viên: | (theo | (ttxvn) | (nguồn | tác giả: | "
                "nội dung: | đồ họa: | bài viết được | quay phim: | theo reuters$ | "
                "theo afp$ | theo ap$ | theo bbc$ | theo cnn$ | theo ttxvn$"
                " | bài đăng trên báo in"
            ),
            "subscribe": (
                "đăng ký | đăng ký nhận | đăng ký ngay | đăng ký theo dõi | đăng nhập | "
                "theo dõi kênh | bản tin | nhận bản tin | nhận tin | thành viên | trở thành | "
                "ủng hộ | ủng hộ chúng tôi | quyên góp | tặng sao | mua gói | tài khoản$ | tài khoản của tôi$ | "
                "mời bạn đọc | đọc báo in | đặt báo | bài viết dành cho | nội dung dành cho | "
                "đọc tiếp bài | tham gia | đăng ký nhận bản tin | đăng nhập để | đặt mua | "
                "dành cho thuê bao | để đọc tiếp | đọc tiếp | trở thành thành viên | "
                "mời quý độc giả"
                " | bạn có thể hủy đăng ký | cảm ơn bạn! vui lòng | vui lòng kiểm tra email | "
                "địa chỉ email$ | địa chỉ email của bạn$ | nhập địa chỉ email | nhập email của bạn | "
                "bạn đã đọc hết | bạn đã đọc hết số bài | nhận tin tức mới nhất qua email mỗi ngày$"
            ),
            "share": (
                "chia sẻ | chia sẻ bài | chia sẻ bài viết | in bài | in bài viết | "
                "bình luận của bạn | gửi bình luận | viết bình luận | ý kiến của bạn | "
                "bạn nghĩ gì | theo dõi chúng tôi | theo dõi | theo dõi trên | "
                "sao chép liên kết | copy link | lưu | lưu bài | thích | like | gửi cho bạn | "
                "quan tâm | facebook | zalo | bày tỏ | chia sẻ lên | gửi bài viết | "
                "bình luận | bạn có ý kiến | lưu bài viết | đánh giá"
                " | thêm chúng tôi làm nguồn | sao chép link$ | đã sao chép link$ | copy link$"
            ),
            "related": (
                "xem thêm | xem tiếp | đọc thêm | đọc tiếp | đọc nhiều | đọc nhiều nhất | "
                "mời xem | mời quý | mời độc giả | mời bạn | >> xem thêm | >>> xem thêm | "
                "tin liên quan | bài liên quan | tin bài liên quan | bài viết liên quan | "
                "liên quan | tin tức liên quan | chủ đề liên quan | tin cùng chuyên mục | "
                "cùng chuyên mục | cùng chủ đề | bài cùng | tin khác | các tin khác | tin mới | "
                "tin mới nhất | mới nhất | tin nổi bật | nổi bật | tin đọc nhiều | xem nhiều | "
                "xem nhiều nhất | được quan tâm | quan tâm nhiều | có thể bạn | "
                "có thể bạn quan tâm | bạn có thể | đề xuất | gợi ý | dành cho bạn | tiếp theo | "
                "trước đó | bài trước | bài tiếp | bài sau | video: | clip: | chi tiết | "
                "tìm hiểu thêm | tin cũ | tin cùng"
            ),
            "correction": (
                "đính chính | sửa lại | cập nhật: | lưu ý của | lời tòa soạn | báo lỗi | phiên bản "
                "trước | đính chính: | cải chính | xin lỗi bạn đọc | cáo lỗi | bài viết đã được cập "
                "nhật | bài viết được cập nhật | ghi chú của ban biên tập | tòa soạn | bài viết đã "
                "được chỉnh sửa | bài viết đã được sửa | bài viết này đã được cập nhật | bài viết này "
                "được cập nhật | bài viết này đã được chỉnh sửa | bài viết này đã được sửa | bài báo "
                "đã được cập nhật | bài báo được cập nhật | bài báo đã được chỉnh sửa | bài báo đã "
                "được sửa | tin này đã được cập nhật | tin này được cập nhật | tin này đã được chỉnh "
                "sửa | tin này đã được sửa | bản tin đã được cập nhật | bản tin được cập nhật | bản "
                "tin đã được chỉnh sửa | bản tin đã được sửa"
                " | cập nhật lúc"
            ),
            "author_bio": "về tác giả | tác giả là | tác giả | * tác giả",
            "disclaimer": (
                "bài viết thể hiện | bài viết này | bài viết có | nội dung bài viết | "
                "thông tin trong bài | tuyên bố | miễn trừ | khuyến cáo | quan điểm | "
                "* bài viết | thông tin chỉ | bài viết phản ánh | ý kiến của tác giả | "
                "bài viết được dịch | nội dung được | miễn trừ trách nhiệm | tên nhân vật | "
                "(*) tên | bài viết này không"
                " | bản tóm tắt này được | tóm tắt bằng ai$ | tóm tắt bởi ai$ | nếu bạn cần giúp đỡ | "
                "bài viết được dịch tự động$ | nếu bạn cần giúp đỡ, hãy gọi tổng đài#"
            ),
            "legal": (
                "điều khoản | điều khoản sử dụng | chính sách | chính sách bảo mật | bảo mật | "
                "quyền riêng tư | giấy phép | giấy phép số | số giấy phép | cơ quan chủ quản | "
                "cơ quan của | tổng biên tập | phó tổng biên tập | chịu trách nhiệm | "
                "quảng cáo: | cookie | rss | sơ đồ | đơn vị chủ quản | trụ sở"
                " | trang web này sử dụng | website này sử dụng | chúng tôi tôn trọng quyền riêng tư | "
                "chấp nhận tất cả$ | từ chối tất cả$ | đồng ý tất cả$"
            ),
            "tags": (
                "từ khóa | tag: | tags | chủ đề | thẻ | chuyên mục: | xem thêm về"
                " | dòng sự kiện: | chủ đề: | từ khóa:"
            ),
            "comments": (
                "bình luận | bình luận ( | ý kiến | ý kiến ( | xem bình luận | xem tất cả | "
                "trả lời | chưa có bình luận | ý kiến bạn đọc | tất cả bình luận"
                " | hãy là người đầu tiên bình luận"
            ),
            "app": ("tải | tải ứng dụng | tải app | ứng dụng | cài đặt | đọc trên app"),
            "advertisement": (
                "quảng cáo | tài trợ | nội dung tài trợ | bài viết được tài trợ | pr | "
                "thông tin doanh nghiệp | nội dung tiếp tục | đọc tiếp sau"
                " | bỏ qua quảng cáo$ | đóng quảng cáo$"
            ),
            "caption": (
                "ảnh | (ảnh | ảnh minh họa | ảnh minh hoạ | hình: | hình ảnh | hình minh họa | ảnh "
                "chụp | ảnh tư liệu | ảnh bìa | video | đồ họa | (hình | ảnh minh họa$ | ảnh minh "
                "hoạ$ | ảnh chụp màn hình$ | ảnh cắt từ clip | ảnh cắt từ video"
            ),
            "navigation": (
                "trang chủ | menu | tìm kiếm | tìm | quay lại | trở lại | về trang | lên đầu | "
                "đầu trang | nghe | nghe đọc bài | nghe bài viết | thời gian đọc | "
                "hiển thị thêm | tải thêm | trang sau | đóng | trực tiếp | chế độ | cỡ chữ | "
                "tiêu điểm | danh mục"
                " | lên đầu trang$"
                " | gửi$"
                " | vui lòng bật javascript | trình duyệt của bạn không hỗ trợ"
                " | đăng xuất$ | thông tin tài khoản$ | kích thước chữ$ | cỡ chữ$ | phút đọc$ | "
                "đọc trong$ | xem video$ | phát video$ | nhập từ khóa | chuyển đến nội dung chính$ | "
                "bỏ qua nội dung$ | bỏ qua nội dung chính$ | đi đến nội dung chính$ | "
                "về đầu trang$ | xem trực tiếp$ | tường thuật trực tiếp$ | "
                "kiểm tra kiến thức của bạn với | đọc trong# | nghe bài báo$ | nghe bài viết$"
            ),
        },
        holds={
            "contact": "đường dây nóng",
            "copyright": (
                "giữ bản quyền | bản quyền thuộc | khi chưa được | bằng văn bản | ghi rõ nguồn | "
                "toàn bộ bản quyền | chấp thuận"
            ),
            "subscribe": (
                "bản tin | đăng ký nhận | đăng ký kênh | báo chí độc lập | theo dõi kênh | "
                "bản tin của chúng tôi | qua email | kênh telegram | kênh youtube"
            ),
            "share": ("theo dõi chúng tôi | chia sẻ trên | bình luận bên dưới | fanpage"),
            "related": "xem thêm | đọc thêm | tại đây | có thể bạn quan tâm",
            "correction": (
                "phiên bản trước | đã được cập nhật | đã được sửa | xin lỗi bạn đọc | "
                "thành thật xin lỗi | phiên bản trước của bài | chân thành xin lỗi"
            ),
            "author_bio": "là nhà báo | là phóng viên | cây bút",
            "disclaimer": (
                "không nhất thiết | quan điểm riêng | quan điểm cá nhân | trí tuệ nhân tạo | "
                "mang tính tham khảo | chỉ mang tính | quan điểm riêng của tác giả | "
                "không nhất thiết phản ánh | không chịu trách nhiệm | "
                "không phản ánh quan điểm | đã được thay đổi"
            ),
            "legal": (
                "điều khoản sử dụng | chính sách bảo mật | giấy phép số | tổng biên tập | cookie"
            ),
            "caption": ("ảnh: | (ảnh | ảnh minh họa | getty images | ảnh tư liệu | /ttxvn | ttxvn"),
            "app": "app store | google play | ứng dụng",
        },
        house="chúng tôi | bạn | của bạn | tôi | đây | mời",
        speech="nói | cho biết",
        notes={"legal": "nhãn + hiệu + sở + hữu + chủ + tương"},
        changes="viết bài = cập_nhật đính_chính = = bổ thêm sửa",
    ),
    prose=Prose(
        common=(
            "và của là có trong cho không được các với một những người này đã khi từ đến ở năm "
            "cũng ra để theo về trên tại vào phải như nhiều nhưng sau bị sẽ ông đang việc"
        ),
        letters="đơưạảấầậếềểệịọốồộớờợụủứừựỹ",
        titles="TS. PGS. GS. ThS. BS. KS. Mr. Mrs. Dr.",
        abbreviations=(
            "TS. PGS. GS. ThS. BS. KS. CN. TP. Tp. Q. P. tr. v.v. tt. St. Nxb. NXB. Ts. Gs. Th.S. "
            "ĐT. đ. Mr. Mrs. Dr. Ths. Bs. LS. KTS. NSND. NSƯT. Tr.CN. CT. HĐQT. Ltd. Co."
        ),
        quotes=(("“", "”"), ("‘", "’"), ("«", "»")),
    ),
    labels=(
        "Bình luận",
        "Góc nhìn",
        "Infographic",
        "Nóng",
        "Phân tích",
        "Phóng sự",
        "Phỏng vấn",
        "Podcast",
        "Quan điểm",
        "Tin nóng",
        "Trực tiếp",
        "Video",
        "Ảnh",
        "Xã luận",
        "Độc quyền",
        "Đọc thêm",
        "Xem thêm",
    ),
    topical=("Ảnh", "Nóng"),
    examples=Examples(
        dates={
            "Thứ Hai, 14 tháng 4, 2025": "2025-04-14",
            "Xuất bản: 9 tháng 12, 2023, 09:05": "2023-12-09T09:05",
            "Cập nhật 25/10/2024 18:40": "2024-10-25T18:40",
            "Thứ Năm, 13/03/2025, 08:40 (GMT+7)": "2025-03-13T08:40+07:00",
            "ngày 2 tháng 9 năm 2024": "2024-09-02",
        },
        not_dates=("3 giờ trước",),
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
        boilerplate={
            "Đọc thêm: Cảng mở lại vào thứ Hai": "related",
            "Đăng ký nhận bản tin miễn phí": "subscribe",
        },
    ),
)
